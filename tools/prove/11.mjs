// Promise 11: of fifty who write to one case at once, one wins, and the others are told to read again.
import { evidenceRequest, madeCases } from './lib/made-cases.mjs';
import { world } from './lib/world.mjs';

export const promise = 'lost updates impossible: 50 writers on one case, 1 wins, 49 are refused, 1 entry';

const WRITERS = 50;
/** Rounds on one case; a case of a thousand acts would measure something else. */
const ROUNDS = 20;
const ENTRIES = 'SELECT count(*)::int AS n, max(seq) AS last FROM anjuan.journal_entry WHERE file_id = $1';

async function round(people, { cast, file, version, no }) {
  const one = (i) =>
    people[i % people.length].act(file.id, 'add-evidence', evidenceRequest(cast, file, `${no}/${i}`), version);
  const answers = await Promise.all(Array.from({ length: WRITERS }, (_, i) => one(i)));
  const count = (...statuses) => answers.filter(({ status }) => statuses.includes(status)).length;
  return { won: count(201), refused: count(409, 412) };
}

export async function prove({ short, trials = short ? 5 : 1_000 }) {
  const all = await world();
  const server = await all.server();
  const { cast, cases } = await madeCases(server, 'investigating', Math.ceil(trials / ROUNDS));
  const people = [await server.as('officer01'), await server.as('officer02')];
  const client = await server.cluster.superuser(server.name);
  const faults = [];
  for (let no = 0; no < trials; no += 1) {
    const file = cases[Math.floor(no / ROUNDS)];
    const version = file.version + (no % ROUNDS);
    const { won, refused } = await round(people, { cast, file, version, no });
    const [{ n, last }] = (await client.query(ENTRIES, [file.id])).rows;
    const ok = won === 1 && refused === WRITERS - 1 && n === version + 1 && last === version + 1;
    if (!ok) faults.push(`round ${no}: ${won} won, ${refused} refused, ${n - version} new entries, last ${last}`);
  }
  await client.end();
  await all.end(server);
  return {
    trials,
    faults,
    lines: [`${trials} times ${WRITERS} writers: 1 won, ${WRITERS - 1} got 409 or 412, 1 entry`],
  };
}
