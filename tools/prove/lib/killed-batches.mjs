// The sequencer is killed in the middle of a batch: its leaves are written, its checkpoint is not.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { merkleRoot } from '../../../libs/journal/dist/index.js';
import { leadRequest } from './made-cases.mjs';
import { killProcess, ownProcess, signedIn } from './own-process.mjs';

const TARGETS = ['server', 'connection', 'database'];
const ACTS = 25;
const WAITS = `SELECT pid FROM pg_locks WHERE NOT granted AND relation = 'anjuan.checkpoint'::regclass`;
const PENDING = 'SELECT count(*)::int AS n FROM anjuan.log_pending';
const LEAVES = 'SELECT agency_id AS agency, index::int, hash FROM anjuan.log_leaf ORDER BY agency_id, index';
const HEADS = 'SELECT agency_id AS agency, size::int, root FROM anjuan.checkpoint ORDER BY agency_id, size';
const LOST = `SELECT count(*)::int AS n FROM anjuan.journal_entry e
  WHERE NOT EXISTS (SELECT FROM anjuan.log_leaf l WHERE l.hash = e.hash)`;

const digest = async (bytes) => createHash('sha256').update(bytes).digest();

async function until(what, ask) {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await ask();
    if (found) return found;
    await sleep(50);
  }
  throw new Error(`${what} never came`);
}

/** Acts whose batch cannot end, since nobody may write a checkpoint; then the kill, and what was killed is started again. */
async function killInBatch(place, { port, server, target }) {
  const { cluster, name } = place;
  const holder = await cluster.superuser(name);
  await holder.query('BEGIN; LOCK TABLE anjuan.checkpoint IN EXCLUSIVE MODE');
  const clerk = await signedIn(port, 'clerk01');
  const { office } = (await clerk.get('/api/office')).body;
  const request = leadRequest({ matters: office.powers.map(({ matter }) => matter) }, '2026-11-02');
  const opened = await Promise.all(
    Array.from({ length: ACTS }, () => clerk.open('ordinary', 'register-lead', request)),
  );
  const pid = await until('the batch', async () => (await holder.query(WAITS)).rows[0]?.pid);
  if (target === 'connection') await holder.query('SELECT pg_terminate_backend($1)', [pid]);
  if (target !== 'connection') await killProcess(server);
  if (target === 'database') await cluster.kill();
  await holder.query('ROLLBACK').catch(() => {});
  await holder.end().catch(() => {});
  if (target === 'database') await cluster.restart();
  const refused = opened.filter(({ status }) => status !== 201);
  const faults = refused.map(({ status, text }) => `an act was answered with ${status} ${text.slice(0, 200)}`);
  return { server: target === 'connection' ? server : await ownProcess(place, port), faults };
}

/** Leaves without gap or twin, every entry among them, and every checkpoint the root of what came before it. */
async function treeFaults(client) {
  const [{ n: lost }] = (await client.query(LOST)).rows;
  const leaves = (await client.query(LEAVES)).rows;
  const heads = (await client.query(HEADS)).rows;
  const faults = lost > 0 ? [`${lost} entries are in no tree`] : [];
  if (new Set(leaves.map(({ hash }) => hash)).size !== leaves.length) faults.push('a leaf stands twice');
  for (const agency of new Set(leaves.map((leaf) => leaf.agency))) {
    const own = leaves.filter((leaf) => leaf.agency === agency);
    if (own.some(({ index }, i) => index !== i)) faults.push(`${agency}: a gap in the leaves`);
    const hashes = own.map(({ hash }) => hash);
    const signed = heads.filter((head) => head.agency === agency);
    for (const { size, root } of signed)
      if ((await merkleRoot(hashes.slice(0, size), digest)) !== root)
        faults.push(`${agency}: the root of checkpoint ${size}`);
    if (signed.at(-1)?.size !== own.length)
      faults.push(`${agency}: ${own.length} leaves, ${signed.at(-1)?.size} signed`);
  }
  return faults;
}

/** So many batches, killed in turn with the server, its connection, or the whole database. */
export async function killedBatches(place, port, trials) {
  const faults = [];
  let server = await ownProcess(place, port);
  try {
    for (let no = 0; no < trials; no += 1) {
      const target = TARGETS[no % TARGETS.length];
      const done = await killInBatch(place, { port, server, target });
      server = done.server;
      const found = await place.cluster.asSuperuser(place.name, async (client) => {
        await until('the end of the queue', async () => (await client.query(PENDING)).rows[0].n === 0);
        return treeFaults(client);
      });
      faults.push(...[...done.faults, ...found].map((fault) => `batch ${no}, ${target} killed: ${fault}`));
    }
  } finally {
    await server.stop();
  }
  return faults;
}
