// Promise 5: two readers cannot be shown two histories. The log is forked with its own key; each witness alone must refuse.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { checkpointText, writeNote } from '../../libs/journal/dist/index.js';
import { inRoot } from '../lib/paths.mjs';
import { castOf } from './lib/made-cases.mjs';
import { api } from './lib/server.mjs';
import { dice } from './lib/tamper.mjs';
import { rebuild } from './lib/tamper-log.mjs';
import { walkToEnd } from './lib/walk.mjs';
import { world } from './lib/world.mjs';

export const promise = 'two readers cannot be shown two histories: a fork is refused by any one witness';

const NAMES = ['witness.example/court', 'witness.example/archive'];
const TABLES = ['log_leaf', 'log_node', 'checkpoint', 'witness_signature'];
const hashOf = (text) => createHash('sha256').update(text).digest('hex');
const folderOf = (folder, name) => path.join(folder, name.replace('/', '-'));

/** Runs a witness as the program of its own that it is. */
function witness(url, folder, name, more) {
  const args = [inRoot('apps/verify/witness.mjs'), url, '--home', folderOf(folder, name), '--name', name, ...more];
  const child = spawn(process.execPath, args);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said: said.trim() })));
}

/** Ways to tell another history to those who have seen this one. */
const FORKS = {
  'the same size, another entry': (client, at) =>
    client.query('UPDATE log_leaf SET hash = $2 WHERE index = $1', [at, hashOf('forged')]),
  'another entry, and more behind it': async (client, at) => {
    await client.query('UPDATE log_leaf SET hash = $2 WHERE index = $1', [at, hashOf('forged')]);
    for (const n of [1, 2, 3])
      await client.query('INSERT INTO log_leaf SELECT agency_id, max(index) + 1, $1 FROM log_leaf GROUP BY agency_id', [
        hashOf(`later ${n}`),
      ]);
  },
  'shorter than before': (client, at) => client.query('DELETE FROM log_leaf WHERE index >= $1', [Math.max(at, 1)]),
};

/** Forks the log as somebody who holds the database and the log's key. */
async function fork(client, kind, { at, key, agency }) {
  await FORKS[kind](client, at);
  await client.query('DELETE FROM checkpoint WHERE size < (SELECT max(size) FROM checkpoint)');
  const { root, size } = await rebuild(client);
  const origin = `anjuan/log/${agency}`;
  const text = checkpointText({ origin, size, root });
  await client.query('UPDATE checkpoint SET note = $1', [
    writeNote({ text, signatures: [await key.signature(origin, text)] }),
  ]);
}

async function restore(client) {
  for (const table of TABLES)
    await client.query(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM before_${table}`);
}

/** A server with two witnesses who have seen its log. */
async function witnessed(all) {
  const folder = all.cluster.dataDir(`witnesses`);
  const keys = [];
  for (const name of NAMES) keys.push(`${name}=${(await witness('-', folder, name, ['--public'])).said}`);
  const server = await all.server({ env: { WITNESSES: keys.join(',') } });
  await walkToEnd(server, await castOf(server));
  await server.settled({ jobs: false });
  const { LogKey } = await api('platform/storage/log-key.js');
  const key = server.app.get(LogKey);
  const url = `${server.base}/api/log/${all.agency}`;
  const look = (name) => witness(url, folder, name, ['--key', Buffer.from(key.publicKey).toString('hex')]);
  return { server, key, look };
}

/** Both witnesses one by one. @returns those who did not answer with this exit code */
async function others(look, code) {
  const odd = [];
  for (const name of NAMES) {
    const found = await look(name);
    if (found.code !== code) odd.push(`${name}: ${found.code === 0 ? 'signed' : found.said}`);
  }
  return odd;
}

export async function prove({ short, trials = short ? 3 : 150 }) {
  const all = await world();
  const { server, key, look } = await witnessed(all);
  const faults = (await others(look, 0)).map((odd) => `false alarm, ${odd}`);
  const client = await server.cluster.superuser(server.name);
  await client.query(`SET session_replication_role = 'replica'`);
  for (const table of TABLES) await client.query(`CREATE TEMP TABLE before_${table} AS SELECT * FROM ${table}`);
  const leaves = (await client.query('SELECT count(*)::int AS n FROM log_leaf')).rows[0].n;
  const kinds = Object.keys(FORKS);
  for (let no = 0; no < trials; no += 1) {
    const kind = kinds[no % kinds.length];
    await fork(client, kind, { at: dice(no + 5)(leaves), key, agency: all.agency });
    faults.push(...(await others(look, 1)).map((odd) => `trial ${no}, ${kind}, ${odd}`));
    await restore(client);
    faults.push(...(await others(look, 0)).map((odd) => `trial ${no}, the true log, ${odd}`));
  }
  await client.end();
  await all.end(server);
  const lines = [
    `${trials} forks signed with the log's own key (${kinds.join('; ')}), shown to ${NAMES.length} witnesses one by one`,
  ];
  return { trials, faults, lines };
}
