// Tamperings with the log itself, and with files on the disk.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { grow, rangeHash, leafHash } from '../../../libs/journal/dist/index.js';

const digest = async (bytes) => createHash('sha256').update(bytes).digest();

/** Builds every node anew from the leaves that are there, and gives the newest head their root. */
export async function rebuild(client) {
  const { rows } = await client.query('SELECT hash FROM log_leaf ORDER BY index');
  const leaves = await Promise.all(rows.map(({ hash }) => leafHash(hash, digest)));
  const nodes = await grow(0, leaves, () => '', digest);
  await client.query('DELETE FROM log_node');
  await client.query(
    `INSERT INTO log_node (agency_id, level, index, hash)
     SELECT (SELECT agency_id FROM agency), level, index, hash FROM jsonb_to_recordset($1) AS n(level int, index int, hash text)`,
    [JSON.stringify(nodes)],
  );
  const at = new Map(nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
  const root = await rangeHash(
    { start: 0, end: leaves.length },
    ({ level, index }) => at.get(`${level}/${index}`),
    digest,
  );
  await client.query('UPDATE checkpoint SET root = $1, size = $2 WHERE size = (SELECT max(size) FROM checkpoint)', [
    root,
    leaves.length,
  ]);
  return { root, size: leaves.length };
}

const forged = createHash('sha256').update('forged leaf').digest('hex');

const isLeaf = (at) => (finding) =>
  finding.table === 'log_leaf' && finding.key === String(at) && finding.stored === forged;
const isForged = (name) => (finding) => finding.table === name && finding.stored === forged;
/** The entry whose leaf is gone is named as one that stands in no log. */
const isUnlogged = (hash) => (finding) => finding.stored === hash && finding.recomputed === 'in the log';

/** What can be done to the log; `at` is the first leaf that is not what it was. Each says what is to be named. */
export const LOG_KINDS = {
  async 'a leaf'(client, { at }) {
    await client.query('UPDATE log_leaf SET hash = $2 WHERE index = $1', [at, forged]);
    return isLeaf(at);
  },
  async 'a leaf, nodes and root repaired'(client, { at }) {
    await client.query('UPDATE log_leaf SET hash = $2 WHERE index = $1', [at, forged]);
    await rebuild(client);
    return isLeaf(at);
  },
  async 'a leaf taken out, the rest moved up'(client, { at, leaves }) {
    await client.query('DELETE FROM log_leaf WHERE index = $1', [at]);
    await client.query('UPDATE log_leaf SET index = index + 100000 WHERE index > $1', [at]);
    await client.query('UPDATE log_leaf SET index = index - 100001 WHERE index >= 100000');
    await rebuild(client);
    return isUnlogged(leaves[at]);
  },
  async 'the end of the log cut off'(client, { at, leaves }) {
    const left = Math.max(at, 1);
    await client.query('DELETE FROM log_leaf WHERE index >= $1', [left]);
    await client.query('DELETE FROM checkpoint WHERE size > $1', [left]);
    const { rowCount } = await client.query('SELECT 1 FROM checkpoint');
    if (rowCount) await rebuild(client);
    return isUnlogged(leaves[left]);
  },
  async 'a node'(client, { roll }) {
    await client.query('UPDATE log_node SET hash = $1 WHERE ctid = (SELECT ctid FROM log_node OFFSET $2 LIMIT 1)', [
      forged,
      roll(8),
    ]);
    return isForged('log_node');
  },
  async 'the root of a head'(client) {
    await client.query('UPDATE checkpoint SET root = $1 WHERE size = (SELECT max(size) FROM checkpoint)', [forged]);
    return isForged('checkpoint');
  },
};

/** Every stored file under a data folder. */
export function storedFiles(dataDir) {
  const home = path.join(dataDir, 'blobs');
  const shelves = fs.readdirSync(home).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return shelves.flatMap((shelf) => fs.readdirSync(path.join(home, shelf)).map((name) => path.join(home, shelf, name)));
}

/** What can be done to a file on the disk; each gives back how to undo it. */
export const DISK_KINDS = {
  'one bit of a file': (file, roll) =>
    rewritten(file, (bytes) => {
      bytes[roll(bytes.length)] ^= 1 << roll(8);
      return bytes;
    }),
  'a file cut short': (file, roll) => rewritten(file, (bytes) => bytes.subarray(0, roll(bytes.length))),
  'a file prolonged': (file) => rewritten(file, (bytes) => Buffer.concat([bytes, Buffer.of(0)])),
  'a file removed': (file) => {
    const bytes = fs.readFileSync(file);
    fs.rmSync(file);
    return () => fs.writeFileSync(file, bytes);
  },
};

function rewritten(file, change) {
  const before = fs.readFileSync(file);
  fs.chmodSync(file, 0o600);
  fs.writeFileSync(file, change(Buffer.from(before)));
  return () => fs.writeFileSync(file, before);
}
