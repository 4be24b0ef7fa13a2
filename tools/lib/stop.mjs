import { fileURLToPath } from 'node:url';

/** A failure whose sentence is all the person at the terminal needs; it is printed without a stack trace. */
export class Stop extends Error {}

/** Whether a file was started itself, and not imported by another. */
export const isMain = (meta) => process.argv[1] === fileURLToPath(meta.url);

/** Runs a command's main function; a `Stop` prints its sentence, anything else its stack, and both exit with 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}
