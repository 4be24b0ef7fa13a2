/*
 * `npm run audit`: everything stored against the journals it must follow from. Works beside a running server or without
 * one, writes nothing, names each difference, and ends with 1 when there is any. `--no-files` leaves files unread.
 */
import { runProgram } from './lib/program.mjs';

await runProgram('audit');
