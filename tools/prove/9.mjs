// Promise 9: the record survives the destruction of a case, the destruction is itself a record, and nothing personal is left.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import '../../apps/verify/check.mjs';
import { inRoot } from '../lib/paths.mjs';
import { audit, line } from './lib/audit.mjs';
import { castOf } from './lib/made-cases.mjs';
import { unbroken } from './lib/records.mjs';
import { readsPdf, searchAll } from './lib/search.mjs';
import { api } from './lib/server.mjs';
import { walkToEnd } from './lib/walk.mjs';
import { world } from './lib/world.mjs';

export const promise =
  'the record survives destruction: the chain verifies, destruction is an entry, personal data is gone';

/** An office whose term ends with the year, so that it can be waited for. */
const TERM = ['ordinary', 'major'].map((name) => ({ from: '2020-01-01', class: name, period: '0年', mark: 'V' }));
const LATER = '2027-01-08';
const PARTY = {
  kind: 'person',
  name: '尤可疑',
  idNumber: '120101199001011239',
  phone: '13812345678',
  address: '天津市和平区保密路9号',
};
const TEXTS = [PARTY.name, PARTY.idNumber, PARTY.phone, PARTY.address];
const VALUES = 'SELECT ref, cipher, salt FROM anjuan.personal_value WHERE file_id = $1';

const destruction = [
  ['archivist01', 'propose-destruction', { appraisal: '保管期限届满，无继续保存价值。' }],
  ['head01', 'approve-destruction', { opinion: '同意销毁。' }, 'destruction/1'],
];

/** Proposed by one, approved by another, on the server's day. @returns the answers' statuses */
async function destroy(server, file, on, faults) {
  for (const [who, step, input, track] of destruction) {
    server.people.delete(who);
    const request = { on, input, recordings: [], ...(track ? { track } : {}) };
    const { status, body, text } = await (await server.as(who)).act(file.id, step, request, file.version);
    if (status !== 201)
      return void faults.push(`${step}: ${status} ${JSON.stringify(body?.unmet ?? text).slice(0, 300)}`);
    file.version = body.case.line.version;
  }
}

/** Nobody may before the term. */
async function tooEarly(server, { id, version, on }, faults) {
  const [who, step, input] = destruction[0];
  const { status, body } = await (await server.as(who)).act(id, step, { on, input, recordings: [] }, version);
  if (status !== 409 || body.unmet?.[0]?.rule !== 'HSE-76') faults.push(`before the term: ${status}`);
}

/** The pictures of a case in the store, with the small copies somebody has looked at. */
async function walked(server, cast, n) {
  const { demoPhoto } = await api('demo/photo.js');
  const pictures = [0, 1].map((k) => demoPhoto(1_000 + 2 * n + k));
  const file = await walkToEnd(server, cast, { party: PARTY, pictures });
  const officer = await server.as('officer01');
  for (const digest of file.digests) await officer.get(`/api/evidence/${digest}/thumbnail`);
  return { ...file, pictures };
}

/** The export says what was destroyed and by which entry, and the stand-alone verifier accepts just that. */
async function exported(server, { id }, faults) {
  server.people.delete('archivist01');
  const { base, cookie } = await server.as('archivist01');
  const answer = await fetch(`${base}/api/cases/${id}/export`, { headers: { cookie } });
  const zip = path.join(server.dataDir, 'destroyed.zip');
  fs.writeFileSync(zip, Buffer.from(await answer.arrayBuffer()));
  const { status, stderr, stdout } = spawnSync(process.execPath, [inRoot('apps/verify/verify.mjs'), zip], {
    encoding: 'utf8',
  });
  if (status !== 0) faults.push(`${id}: the verifier refuses its export: ${stderr || stdout}`);
  fs.rmSync(zip);
}

async function reHashed(server, agency, faults) {
  const { RunFixity } = await api('evidence/fixity/run-fixity.js');
  const { bad, missing } = await server.app.get(RunFixity).run(agency);
  if (bad.length + missing.length > 0) faults.push(`fixity: ${bad.length} damaged, ${missing.length} missing`);
}

const counted = ({ rows, ciphers, files }) =>
  `${rows.length} tables as plain text, ${ciphers.length} encrypted rows, ${files.length} stored files`;

/** Every case is destroyed, and its values with it. */
async function destroyAll({ server, client }, files, faults) {
  await server.shiftClock(Date.parse(`${LATER}T04:00:00Z`) - Date.now());
  for (const file of files) {
    const values = (await client.query(VALUES, [file.id])).rows.length;
    await destroy(server, file, LATER, faults);
    const gone = (await client.query(VALUES, [file.id])).rows.filter((row) => row.cipher === null && row.salt === null);
    if (values === 0 || gone.length !== values) faults.push(`${file.id}: ${gone.length} of ${values} values are gone`);
  }
  await server.settled();
}

/** What is left is whole, and says what is missing. */
async function wholeAfterwards({ server, client, agency }, files, faults) {
  faults.push(...(await unbroken(client)));
  faults.push(...(await audit(server)).findings.map(line));
  await reHashed(server, agency, faults);
  for (const file of files.slice(0, 3)) await exported(server, file, faults);
}

/** Destroyed behind the record's back it is found. */
async function foundWithoutEntry({ server, client }, trials, faults) {
  await client.query(`SET session_replication_role = 'replica'`);
  await client.query(`DELETE FROM anjuan.journal_entry WHERE body->>'step' = 'approve-destruction'`);
  if ((await audit(server, { files: false })).findings.length < trials)
    faults.push('what was destroyed without an entry was not found');
}

async function opened() {
  const all = await world();
  const server = await all.server({ env: { JOBS: '1' } });
  const client = await server.cluster.superuser(server.name);
  const terms = [all.agency, JSON.stringify(TERM)];
  await client.query(`INSERT INTO anjuan.agency_setting VALUES ($1, 'retention', $2)`, terms);
  return { all, server, client, agency: all.agency };
}

export async function prove({ short, trials = short ? 1 : 25 }) {
  const place = await opened();
  const { all, server, client } = place;
  const faults = [];
  const cast = await castOf(server);
  const files = [];
  for (let i = 0; i < trials; i += 1) files.push(await walked(server, cast, i));
  await server.settled();
  await tooEarly(server, files[0], faults);
  const wanted = { texts: TEXTS, pictures: files.flatMap(({ pictures }) => pictures) };
  const before = await searchAll(place, wanted);
  if (before.ciphers.length < 2 * trials || before.files.length < 2 * trials)
    faults.push('the search finds too little');
  await destroyAll(place, files, faults);
  const after = await searchAll(place, wanted);
  for (const found of Object.values(after).flat()) faults.push(`still found: ${found}`);
  await wholeAfterwards(place, files, faults);
  await foundWithoutEntry(place, trials, faults);
  await client.end();
  await all.end(server);
  const lines = [
    `${trials} archived cases destroyed by entries of two persons, refused before the term; chains, tree, rows and files whole`,
    `name, number, phone, address and photos before: ${counted(before)}; after: ${counted(after)}`,
    `exports of destroyed cases are accepted by the stand-alone verifier${readsPdf ? '' : '; PDFs were searched as bytes only'}`,
  ];
  return { trials, faults, lines };
}
