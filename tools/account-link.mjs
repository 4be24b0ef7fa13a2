/*
 * `npm run account-link -- USERNAME`: a one-time link for an account, printed once. Needed for administrators, whose accounts
 * nobody may reset on a screen. Opening it sets a new password and removes the second factors.
 */
import { runProgram } from './lib/program.mjs';

await runProgram('account-link');
