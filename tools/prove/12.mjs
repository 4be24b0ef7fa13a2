// Promise 12: numbers under load have neither gaps nor twins.
import { leadRequest, madeCases } from './lib/made-cases.mjs';
import { world } from './lib/world.mjs';

export const promise = 'unique numbers under load: no error, no gap, no duplicate';

const NUMBERS = `SELECT body->'numbers'->>'filing-approval' AS number FROM anjuan.journal_entry
  WHERE body->>'step' = 'approve-filing' AND idempotency_key IS NOT NULL`;
const SERIES = `SELECT last FROM anjuan.number_series WHERE series = 'filing-approval'`;
const OPENED = `SELECT count(*)::int AS n FROM anjuan.case_file WHERE version = 1`;

const bad = (what, answers) =>
  answers.filter(({ status }) => status !== 201).map(({ status, text }) => `${what}: ${status} ${text.slice(0, 200)}`);

/** All opened at once: a person sends nothing twice, so each is a request of its own. */
async function open(server, cast, trials) {
  const clerk = await server.as('clerk01');
  const request = leadRequest(cast, '2026-11-02');
  return Promise.all(Array.from({ length: trials }, () => clerk.open('ordinary', 'register-lead', request)));
}

async function file(server, cases) {
  const head = await server.as('head01');
  return Promise.all(
    cases.map(({ id, version, on }) =>
      head.act(id, 'approve-filing', { on, input: { opinion: '同意立案。' } }, version),
    ),
  );
}

export async function prove({ short, trials = short ? 60 : 2_000 }) {
  const all = await world();
  const server = await all.server();
  const { cast, cases } = await madeCases(server, 'filing', trials);
  const faults = [...bad('open', await open(server, cast, trials)), ...bad('file', await file(server, cases))];
  const client = await server.cluster.superuser(server.name);
  const numbers = (await client.query(NUMBERS)).rows.map(({ number }) => Number(/〕(\d+)号$/.exec(number)?.[1]));
  const [{ last }] = (await client.query(SERIES)).rows;
  const [{ n }] = (await client.query(OPENED)).rows;
  await client.end();
  await all.end(server);
  const distinct = new Set(numbers).size;
  if (distinct !== trials || last !== trials || Math.max(...numbers) !== trials)
    faults.push(`${numbers.length} numbers, ${distinct} distinct, greatest ${Math.max(...numbers)}, series at ${last}`);
  if (n !== trials) faults.push(`${n} of ${trials} new files`);
  const said = `${trials} files opened and ${trials} filed at once: numbers 1 to ${last}, ${trials - distinct} twins or gaps`;
  return { trials: 2 * trials, faults, lines: [said] };
}
