// Promise 12: numbers under load have neither gaps nor twins.
import { randomUUID } from 'node:crypto';
import { leadRequest, madeCases } from './lib/made-cases.mjs';
import { world } from './lib/world.mjs';

export const promise = 'unique numbers under load: no error, no gap, no duplicate';

const NUMBERS = `SELECT body->'numbers'->>'filing-approval' AS number FROM anjuan.journal_entry
  WHERE body->>'step' = 'approve-filing' AND idempotency_key IS NOT NULL`;
const SERIES = `SELECT last FROM anjuan.number_series WHERE series = 'filing-approval'`;
const OPENED = `SELECT count(*)::int AS n FROM anjuan.case_file WHERE version = 1`;

const bad = (what, answers) =>
  answers
    .filter(({ status }) => status !== 201 && status !== 200)
    .map(({ status, text }) => `${what}: ${status} ${text.slice(0, 200)}`);

const TRIES = 5;

/** Of thousands of connections at once some are not taken in time; what was sent with a key may be sent with it again. */
async function insist(send) {
  const key = randomUUID();
  for (let tries = 1; ; tries += 1)
    try {
      return await send(key);
    } catch (error) {
      if (tries === TRIES || error.message !== 'fetch failed') throw error;
    }
}

/** All opened at once: a person sends nothing twice, so each is a request of its own. */
async function open(server, cast, trials) {
  const clerk = await server.as('clerk01');
  const request = leadRequest(cast, '2026-11-02');
  const one = () => insist((key) => clerk.open('ordinary', 'register-lead', request, key));
  return Promise.all(Array.from({ length: trials }, one));
}

async function file(server, cases) {
  const head = await server.as('head01');
  return Promise.all(
    cases.map(({ id, version, on }) => {
      const request = { on, input: { opinion: '同意立案。' } };
      return insist((key) => head.act(id, 'approve-filing', request, version, key));
    }),
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
