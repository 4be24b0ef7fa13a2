/*
 * `npm run prove -- 4`: one trial of promises.md by its number, several numbers, or `all`; `--short` is the form the
 * tests run, `--trials=N` another number of trials. Each trial has a PostgreSQL and a server of its own. The closing
 * lines say how many trials there were and what was found; the exit code is 1 when a promise does not hold.
 */
import fs from 'node:fs';
import { bootstrap } from './lib/bootstrap.mjs';
import { inRoot } from './lib/paths.mjs';
import { Stop, runMain } from './lib/stop.mjs';
import { listen } from './prove/lib/heard.mjs';
import { closeWorld } from './prove/lib/world.mjs';

const args = process.argv.slice(2);
const short = args.includes('--short');
const report = args.find((arg) => arg.startsWith('--report='))?.slice('--report='.length);
const trials = Number(args.find((arg) => arg.startsWith('--trials='))?.slice('--trials='.length)) || undefined;

/** Trials there are, by number, then those that have a name only. */
const known = fs
  .readdirSync(inRoot('tools/prove'))
  .flatMap((name) => /^(.+)\.mjs$/.exec(name)?.[1] ?? [])
  .sort((a, b) => (Number(a) || Infinity) - (Number(b) || Infinity) || a.localeCompare(b));

function wanted() {
  const named = args.filter((arg) => !arg.startsWith('--'));
  if (named.length === 0 || named.includes('all')) return known;
  for (const name of named)
    if (!known.includes(name)) throw new Stop(`No trial ${name}; there are ${known.join(', ')}.`);
  return named;
}

/** One trial; whatever it throws is a promise that does not hold. */
async function attempt(name) {
  const started = performance.now();
  const { promise, prove } = await import(`./prove/${name}.mjs`);
  const {
    lines = [],
    faults = [],
    trials: done,
  } = await prove({ short, trials }).catch((error) => ({
    faults: [error.stack ?? String(error)],
  }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n${name}  ${promise}`);
  for (const line of [...lines, ...faults.slice(0, 20).map((fault) => `✗ ${fault}`)]) console.log(`   ${line}`);
  console.log(`   ${faults.length === 0 ? '✓' : '✗'} ${done ?? 0} trials, ${faults.length} faults, ${seconds} s`);
  return faults.length === 0;
}

await runMain(async () => {
  if (process.env.ANJUAN_BUILT !== '1') await bootstrap();
  listen();
  const results = [];
  try {
    for (const name of wanted()) results.push(await attempt(name));
  } finally {
    await closeWorld();
  }
  const failed = results.filter((ok) => !ok).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  if (report) fs.writeFileSync(report, JSON.stringify({ passed: results.length - failed, failed }));
  process.exitCode = failed === 0 ? 0 : 1;
});
