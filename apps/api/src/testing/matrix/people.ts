import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { type Player, type Relation, players, relations } from '../../access/matrix/players.js';
import { DEMO_AGENCY, demoPerson } from '../../demo/office.js';
import { newToken } from '../../identity/tokens.js';
import { uuidOf } from '../../platform/digest.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { OTHER_AGENCY } from '../other-office.js';
import { TODAY, type TestServer } from '../test-server.js';

/** Somebody of the matrix with a session. */
export interface Somebody {
  readonly id: string;
  readonly agency: string;
  readonly cookie: string;
}

/** Everybody of the matrix, by role and by how they stand to the file. */
export type People = ReadonlyMap<string, Somebody>;
export const keyOf = (player: Player, relation: Relation): string => `${player} ${relation}`;

const DISTRICT = uuidOf('anjuan', 'test', 'matrix district');
const OTHER_DISTRICT = uuidOf('anjuan', 'test', 'matrix other district');
/** Units: that of a handler, one of its own for whoever handles the file himself, and one that has nothing to do with it. */
const unitOf: Readonly<Record<Relation, string>> = {
  own: 'archive', unit: 'first', office: 'third', other: 'first', recused: 'first', closed: 'archive',
}; // prettier-ignore

/** Two districts, each with nothing but its supervisors: the first office stands in one of them. */
async function foundDistricts(server: TestServer, client: Client): Promise<void> {
  const words = { address: '', phone: '', complaints: '', reconsideration: '' };
  for (const agencyId of [DISTRICT, OTHER_DISTRICT])
    await server.app.get(UnitOfWork).run({ agency: agencyId }, (tx) =>
      tx.offices.found({
        agency: { agencyId, name: agencyId, district: '某区', kind: 'district', parentId: null, ...words },
        settings: [{ key: 'signIn', value: { secondFactor: 'off' } }],
        units: Object.values(unitOf)
          .filter((id, i, all) => all.indexOf(id) === i)
          .map((id) => ({ id, name: id })),
        people: [],
        powers: [],
        thresholds: [],
      }),
    );
  await client.query('UPDATE anjuan.agency SET parent_id = $1 WHERE agency_id = $2', [DISTRICT, DEMO_AGENCY]);
}

function agencyOf(player: Player, relation: Relation): string {
  if (player === 'supervisor') return relation === 'other' ? OTHER_DISTRICT : DISTRICT;
  return relation === 'other' ? OTHER_AGENCY : DEMO_AGENCY;
}

const PERSON = `INSERT INTO anjuan.person (id, agency_id, username, password_hash, name, unit_id, roles, certificate, active, demo)
  SELECT $1::uuid, $2, $1::text, password_hash, '某人', $3, $4, certificate, true, true FROM anjuan.person WHERE id = $5`;
const SESSION = `INSERT INTO anjuan.session (token_hash, agency_id, person_id, created_at, seen_at, expires_at, state, idle_seconds, proved_at, address, agent)
  VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '12 hours', 'open', 36000, $4, '', '') RETURNING id`;
const NOON = `${TODAY}T04:00:00Z`;

/** A session as a sign-in leaves it; how people sign in has tests of its own. */
export async function openSession(
  client: Client,
  { id, agency }: Pick<Somebody, 'id' | 'agency'>,
): Promise<{ readonly id: string; readonly cookie: string }> {
  const { token, hash } = newToken();
  const { rows } = await client.query<{ id: string }>(SESSION, [hash, agency, id, NOON]);
  return { id: rows[0]?.id ?? '', cookie: `anjuan_session=${token}` };
}

/** A new person with one role, signed in. */
export async function makePerson(client: Client, player: Player, relation: Relation): Promise<Somebody> {
  const [id, agency] = [randomUUID(), agencyOf(player, relation)];
  const role = player === 'supervisor' ? 'evaluator' : player;
  await client.query(PERSON, [id, agency, unitOf[relation], [role], demoPerson('officer01')]);
  return { id, agency, cookie: (await openSession(client, { id, agency })).cookie };
}

/** Makes everybody of the matrix: one person with one role for each way to stand to the file. */
export async function makePeople(server: TestServer, client: Client): Promise<People> {
  await foundDistricts(server, client);
  const people = new Map<string, Somebody>();
  for (const player of Object.keys(players) as Player[])
    for (const relation of Object.keys(relations) as Relation[]) {
      if (player === 'nobody') continue;
      // Whoever handles the open file handled the closed one.
      const same = relation === 'closed' && people.get(keyOf(player, 'own'));
      people.set(keyOf(player, relation), same || (await makePerson(client, player, relation)));
    }
  return people;
}

/** Names those who handle and those who stood aside in every file of the office, as acts would have done. */
export async function standTo(client: Client, people: People): Promise<void> {
  const ids = (relation: Relation) =>
    [...people].filter(([key]) => key.endsWith(` ${relation}`)).map(([, { id }]) => id);
  await client.query(
    `UPDATE anjuan.case_file SET handlers = handlers || $1::uuid[] || $2::uuid[], recused = recused || $2::uuid[]
     WHERE agency_id = $3`,
    [ids('own'), ids('recused'), DEMO_AGENCY],
  );
}
