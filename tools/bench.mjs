// npm run bench [-- 1000 10000 100000 | access 1000000 | row-security 100000 | leak | sign-in | acts 15]: one JSON line per measure, each beside the same query by bare pg in the same run.
// The cases are made by the real kernel; the load generator is a process of its own.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { bareAct, bareList, bareOne, bareText } from './bench/bare.mjs';
import { fill } from './bench/fill.mjs';
import { report, timed } from './bench/numbers.mjs';
import { Person } from './demo/client.mjs';
import { bootstrap } from './lib/bootstrap.mjs';
import { startApi } from './lib/api-process.mjs';
import { inRoot } from './lib/paths.mjs';
import { anyFreePort } from './lib/ports.mjs';
import { startPostgres } from './lib/postgres.mjs';

const run = promisify(execFile);
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const ROUNDS = 300;
const WARM = 300;

/** Runs requests in the load generator's own process. */
async function load(officer, requests, rounds = ROUNDS, warm = WARM) {
  const job = { base: officer.base, cookie: officer.cookie, requests, rounds, warm };
  const { stdout } = await run(process.execPath, [inRoot('tools/bench/load.mjs'), JSON.stringify(job)], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout);
}

async function start(dir, url) {
  const port = await anyFreePort();
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PORT: String(port),
    DATA_DIR: dir,
    SEED_DEMO: '1',
    REQUESTS_PER_MINUTE: '0',
    WEB_DIST: inRoot('apps/web/dist'),
  };
  const started = performance.now();
  const api = startApi(inRoot('apps/api/dist/main.js'), { env, port });
  await api.ready();
  return { api, base: `http://localhost:${port}`, ms: performance.now() - started };
}

/** The people whose acts fill the cases, as the rules see them. */
async function castOf(base) {
  const accounts = await (await fetch(`${base}/api/demo-accounts`)).json();
  const account = (role) => accounts.find((a) => a.role === role);
  const officer = await new Person(base, account('officer').username, account('officer').password).signIn();
  const { office } = await officer.get('/api/office');
  const all = Object.values(office.staff);
  const me = office.staff[officer.session.person.id];
  const second = all.find((s) => s.id !== me.id && s.roles.includes('officer') && s.certificate?.validTo > '2027');
  const by = (role) => all.find((s) => s.roles.includes(role));
  const people = { officer: me, clerk: by('clerk'), unitHead: by('unit-head'), head: by('head') };
  return {
    officer,
    cast: { office, people, officers: [me.id, second.id], matters: office.powers.map((p) => p.matter) },
  };
}

/** Acts on different cases that stand in investigation, so that each is a first-class act with rules and a sealed entry. */
async function actRequests(client, cast, count) {
  const { rows } = await client.query(
    `SELECT id, version, last_act_on::text AS on FROM anjuan.case_file WHERE stage = 'investigating' ORDER BY id LIMIT $1`,
    [count],
  );
  return rows.map(({ id, version, on }) => ({
    method: 'POST',
    path: `/api/cases/${id}/acts/add-evidence`,
    body: {
      version,
      request: {
        on,
        input: { kind: 'audiovisual', title: '补充照片', proves: '现场情况', takenOn: on, officers: cast.officers },
      },
    },
  }));
}

async function measure(size, { client, bare, officer, cast, api }) {
  report(
    'case list',
    size,
    await load(officer, [{ path: '/api/cases?procedure=ordinary&limit=50' }]),
    await bareList(bare, cast, ROUNDS, WARM),
  );
  const { rows } = await client.query(`SELECT id FROM anjuan.case_file ORDER BY md5(id::text) LIMIT 50`);
  const ids = rows.map((r) => r.id);
  report(
    'one case',
    size,
    await load(
      officer,
      ids.map((id) => ({ path: `/api/cases/${id}` })),
    ),
    await bareOne(bare, ids, ROUNDS, WARM),
  );
  const words = ['五金', '渣土', '滨江路', '编号77', '理发'];
  const searches = words.map((w) => ({ path: `/api/cases?procedure=ordinary&text=${encodeURIComponent(w)}&limit=50` }));
  report('text search', size, await load(officer, searches), await bareText(bare, cast, words, ROUNDS, WARM));
  const acts = await actRequests(client, cast, ROUNDS + WARM);
  const rounds = Math.max(1, acts.length - WARM);
  report(
    'perform an act',
    size,
    await load(officer, acts, rounds, Math.min(WARM, acts.length - 1)),
    await bareAct(client, rounds),
  );
  console.log(JSON.stringify({ measure: 'memory', cases: size, rssMiB: rss(api) }));
}

/** Resident memory of the API's process in MiB, where /proc tells it. */
function rss({ pid }) {
  try {
    const kib = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kib) / 1024);
  } catch {
    return null;
  }
}

/** A measure as a process of its own; the verifier's with the switches of `npm run verify`. */
async function alone(file, switches = []) {
  const args = [...switches, inRoot(`tools/bench/${file}`), ...process.argv.slice(3)];
  const { stdout } = await run(process.execPath, args);
  process.stdout.write(stdout);
}
const verifySwitches = () =>
  JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8')).scripts.verify.match(/(?<= )--\S+/g);

await bootstrap();
/** Parts that are measured by themselves, each with a server of its own. */
const parts = {
  access: async () => (await import('./bench/access.mjs')).benchAccess(sizes),
  acts: async () => (await import('./bench/acts.mjs')).benchActs(sizes),
  audit: async () => (await import('./bench/audit.mjs')).benchAudit(sizes),
  leak: async () => (await import('./bench/leak.mjs')).benchLeak(),
  'row-security': async () => (await import('./bench/row-security.mjs')).benchRowSecurity(sizes),
  'sign-in': async () => (await import('./bench/sign-in.mjs')).benchSignIn(),
  upload: () => alone('upload.mjs'),
  verify: () => alone('verify.mjs', verifySwitches()),
};
const named = process.argv[2];
if (named && !(Number(named) > 0)) {
  if (!parts[named]) throw new Error(`no measure ${named}; there are ${Object.keys(parts).join(', ')}`);
  await parts[named]();
  process.exit(0);
}
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-bench-'));
const server = await startPostgres({ dir: path.join(dir, 'pg') });
const client = new pg.Client({ connectionString: server.url });
await client.connect();
let { api, base, ms } = await start(dir, server.url);
console.log(JSON.stringify({ measure: 'start-up, first', ms: Math.round(ms) }));
try {
  let done = 0;
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const { officer, cast } = await castOf(base);
    const [made] = await timed(1, 0, () => fill(client, cast, done, size));
    console.log(JSON.stringify({ measure: 'generate by kernel', cases: size - done, ms: Math.round(made) }));
    done = size;
    const bare = new pg.Client({ connectionString: server.url });
    await bare.connect();
    // The same role and the same row-level security as the application's own connections.
    await bare.query(
      `SET search_path = anjuan; SET ROLE anjuan_app; SELECT set_config('app.agency', '${cast.office.id}', false)`,
    );
    await measure(size, { client, bare, officer, cast, api });
    await bare.end();
    await api.stop();
    ({ api, base, ms } = await start(dir, server.url));
    console.log(JSON.stringify({ measure: 'start-up, second', cases: size, ms: Math.round(ms) }));
  }
} finally {
  await api.stop();
  await client.end();
  await server.stop();
  fs.rmSync(dir, { recursive: true, force: true });
}
