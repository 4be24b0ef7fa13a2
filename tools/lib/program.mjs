import { bootstrap } from './bootstrap.mjs';
import { database } from './own-database.mjs';
import { dataDir, inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { runMain } from './stop.mjs';

/**
 * Runs one of the office's programs (`apps/api/dist/NAME.main.js`) with its exit code, built first if need be: on the database that is
 * given, on the embedded one as it runs, or on that one started for this.
 */
export async function runProgram(name, args = process.argv.slice(2)) {
  await runMain(async () => {
    await bootstrap();
    const { url, stop } = await database();
    try {
      const env = { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir() };
      process.exitCode = await run(process.execPath, [inRoot(`apps/api/dist/${name}.main.js`), ...args], { env });
    } finally {
      await stop();
    }
  });
}
