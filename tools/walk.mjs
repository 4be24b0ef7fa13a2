/*
 * `npm run walk`: explores the tables from every stage, breadth-first over abstract states and at random, and prints what it
 * reached, what nothing reached, and every path on which something happened around a gate. `-- --states N` for more,
 * `-- --mutate` lets each refusing guard of the procedure's heart through in turn and prints which rows notice.
 */
import { Worker } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { inRoot } from './lib/paths.mjs';
import { proofModule } from './lib/procedure/proofs.mjs';

const PARTS = 2;
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};

/** Rows that notice a guard let through; a guard that cannot fail is caught by the rows that name it. */
async function printMutants() {
  const { heart, mutate } = await proofModule('testing/exploring/mutants.fixture.js');
  const mutants = [...heart()].map(([rule, places]) => mutate(rule, places));
  const open = mutants.filter((m) => m.caughtBy.length === 0);
  for (const { id, name, steps, caughtBy, guards } of mutants) {
    const how = caughtBy.length > 0 ? `caught by ${caughtBy.length}: ${caughtBy[0]}` : 'NOT CAUGHT';
    console.log(`${id} ${name} at ${steps.length} steps, ${how}${guards ? ` (stands guard: ${guards})` : ''}`);
  }
  console.log(`${mutants.length - open.length} of ${mutants.length} mutants caught, ${open.length} not caught`);
  if (open.length > 0) process.exitCode = 1;
}

function part(url, task) {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./lib/procedure/walk-worker.mjs', import.meta.url), {
      workerData: { url, task },
      resourceLimits: { maxOldGenerationSizeMb: 3000 },
    });
    worker.once('message', done).once('error', failed);
  });
}

async function printWalk() {
  const begun = Date.now();
  const { reportOn, together } = await proofModule('testing/exploring/report.fixture.js');
  const url = pathToFileURL(inRoot('libs/procedure/dist-proofs/testing/exploring/run.fixture.js')).href;
  const states = option('states', 110_000);
  const tasks = Array.from({ length: PARTS }, (_, n) => ({
    states: Math.ceil(states / PARTS),
    walks: option('walks', 2_000),
    seed: option('seed', 20_261_122) + n,
    part: n,
    of: PARTS,
  }));
  const report = reportOn(together(await Promise.all(tasks.map((task) => part(url, task)))));
  for (const path of report.illegal.slice(0, 20)) console.log(`ILLEGAL ${path}`);
  for (const step of report.unreachable) console.log(`unreachable ${step}`);
  for (const rule of report.dead) console.log(`seen one way only ${rule}`);
  console.log(
    `${report.states} states, ${report.transitions} transitions, ${report.tries} tries from ${report.expanded} states, ` +
      `${report.unreachable.length} unreachable rows, ${report.dead.length} guards seen one way only, ` +
      `${report.illegal.length} illegal paths, ${Math.round((Date.now() - begun) / 1000)} s`,
  );
  if (report.illegal.length > 0 || report.unreachable.length > 0) process.exitCode = 1;
}

await (process.argv.includes('--mutate') ? printMutants() : printWalk());
