// Promise 13: a file that has ended does not change any more, whoever asks for whatever step.
import { decide, procedureById, procedureByKind, procedureOfStep } from '../../libs/procedure/dist/index.js';
import { nationalHolidays } from '../../libs/calendar/dist/index.js';
import { castOf } from './lib/made-cases.mjs';
import { stepsOfEverything } from './lib/steps.mjs';
import { walkToEnd } from './lib/walk.mjs';
import { world } from './lib/world.mjs';

export const promise = 'closed case immutable: every step of its procedure is refused to everybody';

const STATE = `SELECT state, head FROM anjuan.case_file WHERE id = $1`;
const everybody = [
  'officer01',
  'unithead01',
  'head01',
  'reviewer01',
  'presider01',
  'publisher01',
  'archivist01',
  'clerk01',
  'evaluator01',
  'sysadmin01',
];

/** What the main line of a file is, without the tracks that stand beside it. */
const mainLine = ({ dossier, stage, procedure }) => JSON.stringify([dossier, stage, procedure]);

export async function prove({ short }) {
  const all = await world();
  const server = await all.server();
  const cast = await castOf(server);
  const file = await walkToEnd(server, cast);
  const client = await server.cluster.superuser(server.name);
  const stands = async () => (await client.query(STATE, [file.id])).rows[0];
  const before = await stands();
  const faults = [];
  let refused = 0;
  let beside = 0;
  for (const step of stepsOfEverything(before.state)) {
    const people = short ? everybody.slice(2, 3) : everybody;
    for (const name of people) {
      const { state } = await stands();
      const body = { on: file.on, input: {}, reasons: {} };
      const { status, body: said } = await (await server.as(name)).act(file.id, step.id, body, state.version);
      if (status >= 500) faults.push(`${step.id} by ${name}: ${status}`);
      if (status >= 400) refused += 1;
      else if (step.track) beside += 1;
      else faults.push(`${step.id} by ${name}: ${status} ${JSON.stringify(said).slice(0, 200)}`);
    }
    const verdict = step.track ? undefined : kernelSays(before.state, step.id, cast);
    if (verdict) faults.push(verdict);
  }
  const after = await stands();
  if (mainLine(after.state) !== mainLine(before.state)) faults.push('the main line of the closed file has changed');
  await client.end();
  await all.end(server);
  const lines = [
    `${refused} requests refused; ${beside} began what the law lets follow a closed file, beside its main line`,
  ];
  return { trials: refused + beside, faults, lines };
}

/** Whatever the input: from the last stage no row leads anywhere. */
function kernelSays(state, step, { office, people }) {
  const c = { actor: people.officer, on: '2026-11-20', office, holidays: nationalHolidays };
  const procedure = procedureOfStep(state, step) ?? procedureById(state.procedure) ?? procedureByKind('ordinary');
  const { ok, why } = decide(procedure, state, step, {}, c);
  return ok || why !== 'wrong-stage' ? `the table lets ${step} follow: ${why ?? 'allowed'}` : undefined;
}
