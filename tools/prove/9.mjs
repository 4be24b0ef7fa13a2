// Promise 9: the record survives the destruction of what was personal in a case, and the destruction is itself a record.
import '../../apps/verify/check.mjs';
import { audit, line } from './lib/audit.mjs';
import { castOf } from './lib/made-cases.mjs';
import { unbroken } from './lib/records.mjs';
import { walkToEnd } from './lib/walk.mjs';
import { world } from './lib/world.mjs';

export const promise =
  'the record survives destruction: the chain verifies, destruction is an entry, personal data is gone';

/** An office whose term ends with the year, so that it can be waited for. */
const TERM = ['ordinary', 'major'].map((name) => ({ from: '2020-01-01', class: name, period: '0年', mark: 'V' }));
const LATER = '2027-01-08';
const VALUES = 'SELECT ref, cipher, salt FROM anjuan.personal_value WHERE file_id = $1';

const destruction = [
  ['archivist01', 'propose-destruction', { appraisal: '保管期限届满，无继续保存价值。' }],
  ['head01', 'approve-destruction', { opinion: '同意销毁。' }, 'destruction/1'],
];

/** Proposed by one, approved by another, on a day after the term. */
async function destroy(server, { id, version }, faults) {
  let at = version;
  for (const [who, step, input, track] of destruction) {
    server.people.delete(who);
    const request = { on: LATER, input, recordings: [], ...(track ? { track } : {}) };
    const { status, body, text } = await (await server.as(who)).act(id, step, request, at);
    if (status !== 201) faults.push(`${step}: ${status} ${JSON.stringify(body?.unmet ?? text).slice(0, 300)}`);
    at = body?.case?.line.version ?? at;
  }
}

export async function prove({ short, trials = short ? 1 : 25 }) {
  const all = await world();
  const server = await all.server();
  const client = await server.cluster.superuser(server.name);
  await client.query(`INSERT INTO anjuan.agency_setting VALUES ($1, 'retention', $2)`, [
    all.agency,
    JSON.stringify(TERM),
  ]);
  const faults = [];
  const cast = await castOf(server);
  const files = [];
  for (let i = 0; i < trials; i += 1) files.push(await walkToEnd(server, cast));
  await server.shiftClock(Date.parse(`${LATER}T04:00:00Z`) - Date.now());
  for (const file of files) {
    const before = (await client.query(VALUES, [file.id])).rows;
    await destroy(server, file, faults);
    const after = (await client.query(VALUES, [file.id])).rows;
    const gone = after.filter(({ cipher, salt }) => cipher === null && salt === null).length;
    if (before.length === 0 || gone !== before.length)
      faults.push(`${file.id}: ${gone} of ${before.length} values are gone`);
  }
  faults.push(...(await unbroken(client)));
  faults.push(...(await audit(server)).findings.map(line));
  // Destroyed behind the record's back it is found.
  await client.query('UPDATE anjuan.personal_value SET destroyed_at = NULL WHERE destroyed_at IS NOT NULL');
  if ((await audit(server, { files: false })).findings.length < trials)
    faults.push('values without an entry of their destruction were not found');
  await client.end();
  await all.end(server);
  const lines = [
    `${trials} archived cases: personal values and salts gone, destruction an entry of two persons, chains and rows whole`,
  ];
  return { trials, faults, lines };
}
