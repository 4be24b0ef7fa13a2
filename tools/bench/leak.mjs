/*
 * `npm run bench -- leak`: whether the time of a 404 tells a file of another office, or one out of sight, from one that does not
 * exist. The three take turns, so that a busy machine burdens them alike; the medians are printed, not judged.
 */
import { randomUUID } from 'node:crypto';
import { Person } from '../prove/lib/person.mjs';
import { api } from '../prove/lib/server.mjs';
import { closeWorld, world } from '../prove/lib/world.mjs';
import { percentile, report } from './numbers.mjs';

const ROUNDS = 400;
const WARM = 100;
const PARTS = ['', '/journal', '/documents'];
/** Of the first office, and handled by nobody of the third unit. */
const FILES = `SELECT f.id, (SELECT count(*) FROM anjuan.journal_entry e WHERE e.file_id = f.id) AS entries FROM anjuan.case_file f
  WHERE f.kind = 'ordinary' AND f.handlers <> '{}' AND NOT EXISTS (SELECT FROM anjuan.person p WHERE p.id = ANY (f.handlers) AND p.unit_id = $1)
  ORDER BY entries DESC LIMIT 1`;
const OF_UNIT = `SELECT username FROM anjuan.person WHERE unit_id = $1 AND roles = '{officer}' AND agency_id = $2 ORDER BY username LIMIT 1`;

/** Founds the demonstration's second office beside the one whose case is asked for. */
async function secondOffice(all, name) {
  const { Database } = await api('platform/persistence/database.js');
  const { demoDistrict, secondOffice: rows } = await api('demo/district.js');
  const { hashPassword } = await api('identity/passwords.js');
  const { DEMO_PASSWORD } = await api('identity/demo-accounts.query.js');
  const database = await Database.connect(all.cluster.appUrl(name));
  const hash = await hashPassword(DEMO_PASSWORD);
  for (const office of [demoDistrict(hash), rows(hash)])
    await database.transaction({ agency: office.agency.agencyId }, (tx) => tx.offices.found(office));
  await database.close();
}

/** One look that must find nothing. */
async function look(person, id, part) {
  const started = performance.now();
  const { status } = await person.get(`/api/cases/${id}${part}`);
  if (status !== 404) throw new Error(`${status} instead of 404`);
  return performance.now() - started;
}

/** A file that is there and one that is not, by turns. */
async function compare(measure, person, id, part) {
  const samples = [[], []];
  for (let i = 0; i < 2 * (WARM + ROUNDS); i += 1) {
    const ms = await look(person, i % 2 ? randomUUID() : id, part);
    if (i >= 2 * WARM) samples[i % 2].push(ms);
  }
  const [there, nothing] = samples;
  report(`${measure}: there`, 1, there);
  report(`${measure}: nothing`, 1, nothing);
  const apart = percentile(there, 0.5) - percentile(nothing, 0.5);
  console.log(JSON.stringify({ measure: `${measure}: told apart by time`, p50Ms: Math.round(apart * 1000) / 1000 }));
}

/** Measures on a server of its own, on which the demonstration was played. */
export async function benchLeak() {
  const all = await world();
  try {
    const database = await all.database({ seeded: true, name: 'leak' });
    await secondOffice(all, 'leak');
    const client = await all.cluster.superuser('leak');
    const [{ id }] = (await client.query(FILES, ['third'])).rows;
    const [{ username }] = (await client.query(OF_UNIT, ['third', all.agency])).rows;
    await client.end();
    const { base, password } = await all.server({ database });
    const foreigner = await Person.signIn(base, 'liuye-officer01', password);
    const colleague = await Person.signIn(base, username, password);
    for (const part of PARTS) {
      await compare(`another office’s file${part}`, foreigner, id, part);
      await compare(`a file out of sight${part}`, colleague, id, part);
    }
  } finally {
    await closeWorld();
  }
}
