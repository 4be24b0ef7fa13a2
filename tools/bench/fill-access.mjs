// Writes a journal of accesses of any length whose chain holds: the same `seal` the API uses, only without HTTP.
import { createHash } from 'node:crypto';
import { seal } from '../../libs/journal/dist/index.js';

const digest = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest());
const CHUNK = 10_000;
const LAST =
  'SELECT seq::float8 AS seq, hash, at FROM anjuan.access_entry WHERE agency_id = $1 ORDER BY access_entry.seq DESC LIMIT 1';
const ADD = `INSERT INTO anjuan.access_entry (agency_id, seq, prev, hash, body, person_id, object, at)
  SELECT $1, seq, prev, hash, body, (body #>> '{who,person}')::uuid, body ->> 'object', (body ->> 'at')::timestamptz
  FROM unnest($2::bigint[], $3::text[], $4::text[], $5::jsonb[]) AS given (seq, prev, hash, body)`;

/** What people do most, and how often of a hundred. */
const ACTIONS = [
  ['case.read', 'GET /api/cases/:id', 55],
  ['case.search', 'GET /api/cases', 20],
  ['journal.read', 'GET /api/cases/:id/journal', 14],
  ['document.list', 'GET /api/cases/:id/documents', 10],
  ['party.unmask', 'POST /api/cases/:id/parties/:ref/view', 1],
];
const lookup = ACTIONS.flatMap(([action, where, share]) => Array.from({ length: share }, () => ({ action, where })));

/** An id that is nobody's, the same for the same number. */
const madeId = (n) => {
  const h = createHash('sha256').update(`case ${n}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
};

/** One look; every thousandth is at one of the cases that are there, so that each of them has a long past. */
function look(n, { people, cases, others }) {
  const who = people[(n * 7919) % people.length];
  const { action, where } = lookup[(n * 104_729) % 100];
  const object = n % 1_000 < cases.length ? cases[n % 1_000] : others[(n * 15_485_863) % others.length];
  return {
    who,
    action,
    object: action === 'case.search' ? null : object,
    where,
    source: { address: `10.1.${n % 4}.${n % 250}`, agent: 'Chrome' },
    outcome: 'allowed',
    status: 200,
  };
}

/**
 * Lengthens the chain to `to` entries. They are not queued for the tree: that is another measure.
 * @param cast people, ids of cases that are there; 20,000 further ids are made up
 */
export async function fillAccess(client, { agency, people, cases }, to) {
  const others = Array.from({ length: 20_000 }, (_, n) => madeId(n));
  const [last] = (await client.query(LAST, [agency])).rows;
  let { seq, hash: prev } = last;
  let at = last.at.getTime();
  await client.query(`SET session_replication_role = 'replica'`);
  while (seq < to) {
    const entries = [];
    for (let n = 0; n < CHUNK && seq < to; n += 1) {
      seq += 1;
      at += 1_000;
      const entry = await seal(
        prev,
        seq,
        { ...look(seq, { people, cases, others }), at: new Date(at).toISOString() },
        digest,
      );
      entries.push(entry);
      prev = entry.hash;
    }
    const column = (key) => entries.map((entry) => entry[key]);
    const bodies = entries.map(({ body }) => JSON.stringify(body));
    await client.query(ADD, [agency, column('seq'), column('prev'), column('hash'), bodies]);
  }
  await client.query(`SET session_replication_role = 'origin'`);
  await client.query('VACUUM ANALYZE anjuan.access_entry');
}
