import { NONE, sum } from './counts.mjs';
import { limited } from './limited.mjs';
import { Stop } from '../stop.mjs';
import { tableLines } from '../table.mjs';

/**
 * Runs a command and keeps its output for the case that it fails; a good stage is one line long.
 * @param options.shown what of the output is worth showing then
 * @returns whether it succeeded
 */
export async function quietly(command, args, { shown = (text) => text, ...options } = {}) {
  const { child, ended } = limited(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const code = await ended;
  if (code !== 0) process.stdout.write(shown(Buffer.concat(chunks).toString()));
  return code === 0;
}

async function runStage({ name, work }) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const result = await work().catch((error) => {
    console.error(error instanceof Stop ? error.message : error);
    return { ok: false };
  });
  const seconds = (performance.now() - start) / 1000;
  const { ok, skipped, counts = NONE } = typeof result === 'boolean' ? { ok: result } : result;
  const verdict = skipped ? 'skipped' : ok ? 'ok' : 'FAILED';
  console.log(`   ${verdict} after ${seconds.toFixed(1)} s`);
  return { name, ok, verdict, seconds, counts: countFailure(ok, counts) };
}

/** A stage that failed without a failed case (a broken build, a lint error) must not end as "0 failed". */
const countFailure = (ok, counts) => (ok || counts.failed > 0 ? counts : { ...counts, failed: 1 });

const row = ({ name, verdict, seconds, counts }) => {
  const cases = counts.passed + counts.failed > 0 ? [counts.passed, counts.failed] : ['', ''];
  return [name, verdict, `${seconds.toFixed(1)} s`, ...cases];
};

/**
 * Runs the stages in order, every one of them whatever happened before, and prints the totals. The last line is
 * `N passed, N failed`, counted in test cases.
 * @returns whether everything was good
 */
export async function runStages(stages) {
  const results = [];
  for (const stage of stages) results.push(await runStage(stage));
  const seconds = results.reduce((all, stage) => all + stage.seconds, 0);
  const { passed, failed } = sum(results.map(({ counts }) => counts));
  console.log(['', ...tableLines([['stage', 'result', 'time', 'passed', 'failed'], ...results.map(row)])].join('\n'));
  console.log(`\n${seconds.toFixed(0)} s in all`);
  console.log(`${passed} passed, ${failed} failed`);
  return results.every(({ ok }) => ok);
}
