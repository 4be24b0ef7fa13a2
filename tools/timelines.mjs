// npm run timelines [-- 200000]: the calendar against its second, independent implementation, on a million random timelines.
import { spawn } from 'node:child_process';
import { inRoot } from './lib/paths.mjs';

const wanted = process.argv[2] ?? '1000000';
if (!/^[1-9]\d*$/.test(wanted)) {
  console.error(`${wanted} is no number of timelines`);
  process.exit(2);
}
const jest = ['--experimental-vm-modules', '--no-warnings', inRoot('node_modules/jest/bin/jest.js')];
const run = spawn(process.execPath, [...jest, '--runInBand', 'time-limit.model'], {
  cwd: inRoot('libs/calendar'),
  env: { ...process.env, TIMELINES: wanted },
  stdio: ['ignore', 'inherit', 'pipe'],
});
// The runner's own report is only of interest when the two implementations differ.
let report = '';
run.stderr.on('data', (chunk) => (report += chunk));
run.on('close', (code) => {
  if (code !== 0) console.error(report);
  process.exitCode = code ?? 1;
});
