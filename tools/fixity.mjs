/*
 * `npm run fixity`: hashes every stored file again, keeps what it found as a run, names what is damaged or missing, and
 * ends with 1 when anything is. Works beside a running server or without one.
 */
import { runProgram } from './lib/program.mjs';

await runProgram('fixity', []);
