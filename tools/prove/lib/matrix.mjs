// The matrix of access as the API tests execute it, with its counts.
import { spawn } from 'node:child_process';
import { inRoot } from '../../lib/paths.mjs';

const SPEC = 'src/access/matrix';
const COUNTS = /matrix: cells (\d+), executed (\d+), surprises (\d+).*/;

/** Runs the spec with a PostgreSQL of its own. @returns its closing line, and what is wrong */
export async function proveMatrix() {
  const args = ['--experimental-vm-modules', '--no-warnings', inRoot('node_modules/jest/bin/jest.js'), SPEC];
  const child = spawn(process.execPath, args, { cwd: inRoot('apps/api') });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const [line, cells, executed, surprises] = COUNTS.exec(output) ?? [];
  const steps = /steps × roles: .*/.exec(output)?.[0];
  if (!line) return { lines: [], cells: 0, faults: [`the matrix was not executed:\n${output.slice(-2_000)}`] };
  const green = code === 0 && cells === executed && surprises === '0';
  return { lines: [line, steps].filter(Boolean), cells: Number(cells), faults: green ? [] : [output.slice(-4_000)] };
}
