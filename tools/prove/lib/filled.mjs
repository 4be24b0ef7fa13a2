// The played demonstration with a row in every table the audit answers for: what its plays leave out is done here, by the
// same interface: a decision is made public, a holiday notice confirmed, a picture made small, a head of the log witnessed, and
// long afterwards a case destroyed.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { statutoryDays } from '../../../libs/calendar/dist/index.js';
import { inRoot } from '../../lib/paths.mjs';
import { castOf } from './made-cases.mjs';
import { api } from './server.mjs';
import { walkToEnd } from './walk.mjs';

const run = promisify(execFile);
const NAME = 'witness.example/court';

/** One act; @returns the file as it then stands @throws Error with the unmet rules */
async function act(server, [who, step, input, more = {}], line) {
  const person = await server.as(who);
  const request = { on: line.on, input, ...more };
  const answer = line.id
    ? await person.act(line.id, step, request, line.version)
    : await person.open(line.kind, step, request);
  if (answer.status !== 201)
    throw new Error(`${step}: ${JSON.stringify(answer.body?.unmet ?? answer.text).slice(0, 600)}`);
  return { ...line, ...answer.body.case.line };
}

const draft = {
  partyShown: '和平区和平小馆',
  facts: '擅自占用城市道路经营。',
  penaltyShown: '罚款',
  place: '津和小街',
  fullText: false,
};

/** The decision of the demonstration is drafted, cleared and published by three persons. */
async function publish(server, on) {
  const { items } = (await (await server.as('head01')).get('/api/cases?procedure=ordinary&stage=performing')).body;
  const [{ id }] = items;
  const { line } = (await (await server.as('head01')).get(`/api/cases/${id}`)).body;
  const track = { track: 'publication/1' };
  let at = { ...line, on };
  for (const one of [
    ['clerk01', 'draft-publication', draft],
    ['unithead01', 'clear-publication', { secrecyReviewed: true, privacyReviewed: true }, track],
    ['publisher01', 'publish', {}, track],
  ])
    at = await act(server, one, at);
}

const off = (date) => ({ name: '节日', date, isOffDay: true });

/** A made-up notice of the next year, proposed by one administrator and confirmed by another. */
async function confirmNotice(server, on) {
  const year = Number(on.slice(0, 4)) + 1;
  const notice = { year, papers: [`https://www.example.cn/notice/${year}`], days: statutoryDays(year).map(off) };
  const input = { ...notice, number: '国办发明电〔2026〕9号', issuedOn: on };
  const proposed = await act(server, ['sysadmin01', 'propose-holiday-notice', input], { kind: 'calendar-year', on });
  await act(server, ['sysadmin02', 'confirm-holiday-notice', {}], proposed);
}

const PHOTO = `SELECT digest FROM anjuan.evidence_blob WHERE media_type LIKE 'image/%' ORDER BY digest LIMIT 1`;

async function makeSmall(server, client) {
  const [{ digest }] = (await client.query(PHOTO)).rows;
  const { status } = await (await server.as('officer01')).get(`/api/evidence/${digest}/thumbnail`);
  if (status !== 200) throw new Error(`thumbnail: ${status}`);
}

/** Terms that end with the year; the server reads them when it starts. */
async function shortTerms(client, agency) {
  const terms = ['ordinary', 'major'].map((name) => ({ from: '2020-01-01', class: name, period: '0年', mark: 'V' }));
  const sql = `INSERT INTO anjuan.agency_setting VALUES ($1, 'retention', $2)`;
  await client.query(sql, [agency, JSON.stringify(terms)]);
}

/** A case of a few weeks, and the year after its end: what it was is destroyed. */
async function destroyOne(server) {
  const file = await walkToEnd(server, await castOf(server), { pictures: await pictures() });
  const on = `${Number(file.on.slice(0, 4)) + 1}-01-08`;
  await server.shiftClock(Date.parse(`${on}T04:00:00Z`) - Date.now());
  server.people.clear();
  const proposed = await act(server, ['archivist01', 'propose-destruction', { appraisal: '期满，无继续保存价值。' }], {
    ...file,
    on,
  });
  await act(server, ['head01', 'approve-destruction', { opinion: '同意。' }, { track: 'destruction/1' }], proposed);
  const { RemoveBytes } = await api('retention/remove-bytes.js');
  await server.app.get(RemoveBytes).night();
}

const pictures = async () => [9_009, 9_010].map((await api('demo/photo.js')).demoPhoto);

const witness = (url, home, more) =>
  run(process.execPath, [inRoot('apps/verify/witness.mjs'), url, '--home', home, '--name', NAME, ...more]);

/** A server on a copy of the demonstration that is filled up and stopped again. @returns its database and files */
export async function filledWorld(all, client) {
  const database = await all.database({ seeded: true });
  const home = all.cluster.dataDir(`witness-${database.name}`);
  const key = (await witness('-', home, ['--public'])).stdout.trim();
  await shortTerms(await client(database.name), all.agency);
  const server = await all.server({ database, env: { WITNESSES: `${NAME}=${key}` } });
  const { Clock } = await api('platform/clock.js');
  const on = server.app.get(Clock).today();
  await publish(server, on);
  await confirmNotice(server, on);
  await makeSmall(server, await client(database.name));
  await destroyOne(server);
  await server.settled({ jobs: false });
  const log = `${server.base}/api/log/${all.agency}`;
  const { publicKey } = await (await fetch(`${log}/key`)).json();
  await witness(log, home, ['--key', publicKey]);
  // One more look, which waits for the tree: nobody appends any more.
  await (await server.as('officer01')).get('/api/tasks');
  await all.end(server);
  return database;
}
