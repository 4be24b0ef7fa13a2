/*
 * How fast `npm run rotate-keys` makes personal values anew beside a running server, and whether it ends what kill −9 broke
 * off: `node tools/bench/rotate.mjs [--values=20000] [--kills=20]`. A PostgreSQL and a server of its own.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '../lib/paths.mjs';
import { runMain } from '../lib/stop.mjs';
import { api } from '../prove/lib/server.mjs';
import { closeWorld, world } from '../prove/lib/world.mjs';

const given = (name, fallback) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
const [VALUES, KILLS] = [given('values', 20_000), given('kills', 20)];

/** Values of one file, each with its marks. */
async function fill(server, agency, file) {
  const { Vault } = await api('platform/storage/vault.js');
  const { UnitOfWork } = await api('platform/unit-of-work.js');
  const vault = server.app.get(Vault);
  await server.app.get(UnitOfWork).run({ agency }, async (tx) => {
    for (let n = 0; n < VALUES; n += 1) {
      const ref = randomUUID();
      const value = { kind: 'person', name: '赵某某', phone: String(13_800_000_000 + n) };
      const cipher = await vault.close(tx.keys, value, ref);
      await tx.parties.keep({ ref, fileId: file, cipher, salt: '00', commitment: '00', createdAt: new Date() });
      await tx.parties.mark(ref, await vault.marks(tx.keys, value));
    }
  });
}

/** One run of the command; killed after some milliseconds, if so wanted. @returns its exit code, null when it was killed */
function command(server, dataDir, after) {
  const env = { ...process.env, DATABASE_URL: server.cluster.ownerUrl(server.name), DATA_DIR: dataDir };
  const child = spawn(process.execPath, [inRoot('apps/api/dist/rotate-keys.main.js')], { env, stdio: 'ignore' });
  const timer = after && setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve) => child.on('exit', (code) => (clearTimeout(timer), resolve(code))));
}

/** @returns how many times a run was really broken off, and how often a value was read meanwhile */
async function killed(server, dataDir, whole, read) {
  let broken = 0;
  for (let n = 0; n < KILLS; n += 1) {
    if ((await command(server, dataDir, 200 + (whole * n) / KILLS)) === null) broken += 1;
    await read();
  }
  return broken;
}

async function bench() {
  const all = await world();
  const database = await all.database({ seeded: true });
  const server = await all.server({ database });
  const client = await server.cluster.superuser(server.name);
  const [{ id }] = (await client.query(`SELECT f.id FROM anjuan.case_file f WHERE kind = 'ordinary' LIMIT 1`)).rows;
  await fill(server, all.agency, id);
  const officer = await server.as('officer01');
  const read = async () => {
    const { status } = await officer.get(`/api/cases/${id}`);
    if (status !== 200) throw new Error(`the case cannot be read: ${status}`);
  };
  const started = performance.now();
  if ((await command(server, database.dataDir)) !== 0) throw new Error('the rotation failed');
  const whole = performance.now() - started;
  console.log(
    `${VALUES} values with marks made anew in ${(whole / 1000).toFixed(1)} s (start of the command included)`,
  );
  const broken = await killed(server, database.dataDir, whole, read);
  // The database may still hold the lock of the one killed last for a moment.
  for (let tries = 0; (await command(server, database.dataDir)) !== 0; tries += 1) {
    if (tries > 20) throw new Error('the rotation cannot be ended');
    await sleep(500);
  }
  await read();
  const { rows } = await client.query(`SELECT (SELECT count(*)::int FROM anjuan.agency_key) AS keys,
    (SELECT count(DISTINCT key_id)::int FROM anjuan.personal_value) AS "keys of values",
    (SELECT count(DISTINCT key_id)::int FROM anjuan.party_mark) AS "keys of marks"`);
  console.log(
    `${KILLS} runs killed, ${broken} of them in the middle; then ended by one more: ${JSON.stringify(rows[0])}`,
  );
  await client.end();
  await all.end(server);
}

await runMain(() => bench().finally(closeWorld));
