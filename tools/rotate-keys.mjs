/*
 * `npm run rotate-keys`: new keys for the personal values of every agency, beside a running server or without one. Broken off
 * at any point it is called again. `-- --data`, `-- --index`, `-- --master` name what is replaced (data and index keys when
 * nothing is named).
 */
import { runProgram } from './lib/program.mjs';

await runProgram('rotate-keys');
