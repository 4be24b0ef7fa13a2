/*
 * `npm run office -- FILE.json [--links FILE]`: makes a district or an office, with its teams, matters and thresholds, and a one-time link
 * for each of its three administrators; printed once, or written to a file only its owner can read. Works beside a running
 * server or on an empty database. Samples: tools/samples/district.json, tools/samples/office.json.
 */
import path from 'node:path';
import { runProgram } from './lib/program.mjs';

const [file, option, links] = process.argv.slice(2);
await runProgram('office', [file && path.resolve(file), option, links && path.resolve(links)].filter(Boolean), {
  makesTables: true,
});
