/*
 * `npm run bench -- audit [20000 …]`: how long `npm run audit` takes over so many cases, and how much memory. Files, entries, personal
 * values, numbers and the whole tree with its heads are there; the audit is the program itself, in a process of its own.
 */
import { spawn } from 'node:child_process';
import { inRoot } from '../lib/paths.mjs';
import { castOf } from '../prove/lib/made-cases.mjs';
import { api } from '../prove/lib/server.mjs';
import { closeWorld, world } from '../prove/lib/world.mjs';
import { fill } from './fill.mjs';

const say = (line) => console.log(JSON.stringify(line));
const since = (started) => Math.round((performance.now() - started) / 100) / 10;

const KEYS = 'SELECT id, kind, master, wrapped FROM anjuan.agency_key WHERE agency_id = $1';
const CURRENT = 'SELECT id FROM anjuan.agency_key WHERE agency_id = $1 AND kind = $2 AND retired_at IS NULL';

/** The vault of the server and the keys the played demonstration has made. */
async function sealingOf(server, client, agency) {
  const { Vault } = await api('platform/storage/vault.js');
  const keys = {
    all: async () => (await client.query(KEYS, [agency])).rows,
    current: async (kind) => (await client.query(CURRENT, [agency, kind])).rows[0]?.id,
  };
  return { vault: server.app.get(Vault), keys };
}

/** Runs the audit as `npm run audit` does. @returns its last lines and its exit code */
function audit(server) {
  const env = { ...process.env, DATABASE_URL: server.cluster.ownerUrl(server.name), DATA_DIR: server.dataDir };
  const child = spawn(process.execPath, [inRoot('apps/api/dist/audit.main.js')], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (said = `${said}${text}`.slice(-4_000)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said: said.trim().split('\n') })));
}

/** Fills and audits, for each size in turn. */
export async function benchAudit(sizes) {
  const all = await world();
  try {
    const server = await all.server({ seeded: true, name: 'audited' });
    const client = await all.cluster.superuser('audited');
    const cast = await castOf(server);
    const sealing = await sealingOf(server, client, all.agency);
    let done = 0;
    for (const size of sizes.length > 0 ? sizes : [20_000]) {
      const filling = performance.now();
      await fill(client, cast, done, size, sealing);
      done = size;
      say({ measure: 'filled', cases: size, seconds: since(filling) });
      const growing = performance.now();
      await server.settled({ jobs: false, seconds: 3_600 });
      const leaves = (await client.query('SELECT count(*)::int AS n FROM anjuan.log_leaf')).rows[0].n;
      say({ measure: 'in the tree', leaves, seconds: since(growing) });
      const started = performance.now();
      const { code, said } = await audit(server);
      say({ measure: 'audit', cases: size, seconds: since(started), code, said: said.at(-1) });
      if (code !== 0) console.error(said.slice(-12).join('\n'));
    }
    await client.end();
  } finally {
    await closeWorld();
  }
}
