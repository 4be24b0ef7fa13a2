/*
 * `npm run bench -- access [1000000 …]`: who looked at what, in a journal of a million accesses: one case, one person, one action, a
 * day of long ago; the whole chain checked piece by piece while others work; a file of a hundred thousand lines.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRoot } from '../lib/paths.mjs';
import { closeWorld, world } from '../prove/lib/world.mjs';
import { fillAccess } from './fill-access.mjs';
import { percentile, report } from './numbers.mjs';

const ROUNDS = 200;
const WARM = 20;
const PIECE = 20_000;

const run = promisify(execFile);
const say = (line) => console.log(JSON.stringify(line));
const round = (n) => Math.round(n * 100) / 100;

/** Latencies of requests sent one after the other by a process of its own. */
async function load({ base, cookie }, paths, rounds = ROUNDS) {
  const job = { base, cookie, requests: paths.map((path) => ({ path })), rounds, warm: WARM };
  const { stdout } = await run(process.execPath, [inRoot('tools/bench/load.mjs'), JSON.stringify(job)], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout);
}

const CASES = `SELECT id FROM anjuan.case_file WHERE agency_id = $1 ORDER BY id LIMIT 40`;
const PEOPLE = `SELECT id AS person, name, roles FROM anjuan.person WHERE agency_id = $1 ORDER BY id`;

async function questions({ client, auditor, agency, entries }) {
  const cases = (await client.query(CASES, [agency])).rows.map(({ id }) => id);
  const people = (await client.query(PEOPLE, [agency])).rows.map(({ person }) => person);
  const { rows } = await client.query('SELECT min(at) AS at FROM anjuan.access_entry WHERE seq > 1000');
  const day = (later) => new Date(rows[0].at.getTime() + later * 86_400_000).toISOString().slice(0, 10);
  const asked = {
    'who looked at case X': cases.map((id) => `/api/cases/${id}/access?limit=50`),
    'who looked at case X, oldest page': cases.map((id) => `/api/cases/${id}/access?limit=50&cursor=20000`),
    'what a person did': people.map((id) => `/api/access?person=${id}`),
    'one action of one person': people.map((id) => `/api/access?person=${id}&action=party.unmask`),
    'a day of long ago': [0, 1, 2, 3].map((n) => `/api/access?from=${day(n)}&to=${day(n)}`),
    'an action in the first days': [1, 2].map((n) => `/api/access?action=party.unmask&from=${day(0)}&to=${day(n)}`),
  };
  for (const [measure, paths] of Object.entries(asked)) report(measure, entries, await load(auditor, paths));
}

/** The chain from its beginning, as the screen checks it; a second person looks at the health of the server meanwhile. */
async function chain({ auditor, entries }) {
  const waits = [];
  let over = false;
  const others = (async () => {
    while (!over) {
      const started = performance.now();
      await fetch(`${auditor.base}/api/health`).then((answer) => answer.text());
      waits.push(performance.now() - started);
    }
  })();
  const started = performance.now();
  let known = { entries: 0, total: 1, head: '' };
  while (known.entries < known.total) {
    const from = known.entries ? `&from=${known.entries}&hash=${known.head}` : '';
    known = (await auditor.get(`/api/access/verify?limit=${PIECE}${from}`)).body;
    if (known.firstBreak) throw new Error(`a whole chain is called broken at ${known.firstBreak.seq}`);
  }
  const seconds = (performance.now() - started) / 1000;
  over = true;
  await others;
  const perSecond = Math.round(known.entries / seconds);
  say({ measure: 'whole chain checked', entries, seconds: round(seconds), perSecond, pieces: PIECE });
  report('health meanwhile', entries, waits);
  say({ measure: 'health meanwhile', longest: round(Math.max(...waits)), p99: round(percentile(waits, 0.99)) });
  const again = performance.now();
  await auditor.get(`/api/access/verify?from=${known.entries}&hash=${known.head}`);
  say({ measure: 'checked on from a kept head', ms: round(performance.now() - again) });
}

async function file({ auditor, entries }) {
  const started = performance.now();
  const { status, text } = await auditor.get('/api/access/export');
  if (status !== 200) throw new Error(text);
  const lines = text.split('\r\n').length - 4;
  say({ measure: 'file of accesses', entries, lines, seconds: round((performance.now() - started) / 1000) });
}

/** Fills and measures, for each size in turn. */
export async function benchAccess(sizes) {
  const all = await world();
  try {
    const server = await all.server({ seeded: true, name: 'access' });
    const auditor = await server.as('auditadmin01');
    const client = await all.cluster.superuser('access');
    const { agency } = all;
    await auditor.get('/api/access?limit=1');
    for (const entries of sizes.length > 0 ? sizes : [1_000_000]) {
      const people = (await client.query(PEOPLE, [agency])).rows;
      const cases = (await client.query(CASES, [agency])).rows.map(({ id }) => id);
      const started = performance.now();
      await fillAccess(client, { agency, people, cases }, entries);
      const [{ mib }] = (await client.query(`SELECT pg_total_relation_size('anjuan.access_entry') / 1048576 AS mib`))
        .rows;
      say({ measure: 'filled', entries, seconds: round((performance.now() - started) / 1000), mib: Number(mib) });
      const setting = { client, auditor, agency, entries };
      await questions(setting);
      await chain(setting);
      await file(setting);
    }
    await client.end();
  } finally {
    await closeWorld();
  }
}
