/*
 * How many entries per second the stand-alone verifier checks on one core: `npm run bench -- verify [ENTRIES]`. A journal of
 * entries of a real shape (about 700 bytes). Checked: canonical text, hash and link of each, and its place in the signed
 * tree, where they stand in a row or where every second leaf is another file's. Then the whole ZIP, with unpacking and both
 * digests of everything in it.
 */
import crypto from 'node:crypto';
import os from 'node:os';
import { checkArchive, checkJournal } from '../../apps/verify/check.mjs';
import { archiveOf, journalOf, proofsOf } from './verify/export.mjs';

const [ENTRIES = 100_000] = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
const ROUNDS = 9;
const { anjuan } = globalThis;

const journal = journalOf(ENTRIES);
const inRow = proofsOf(journal.hashes, 0);
const mixed = proofsOf(journal.hashes, 1);
const zip = await archiveOf(journal, mixed);
const read = ({ checkpoint, inclusion }) => {
  return { members: new Map(), text: async () => checkpoint, json: async () => JSON.parse(inclusion) };
};

/** Chain, canonical text, inclusion. */
async function entries(proofs) {
  const found = await checkJournal(journal.bytes);
  if (found.ok) await anjuan.checkProofs(read(proofs), proofs.keys, found);
  return found;
}

/** Entries per second: best and median of some rounds. */
async function rated(what, check) {
  const seconds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Time of the processor, not of the clock: on a shared machine others take their turns in between.
    const from = process.cpuUsage();
    const { ok, entries: count, en } = await check();
    const { user, system } = process.cpuUsage(from);
    seconds.push((user + system) / 1_000_000);
    if (!ok || count !== ENTRIES) throw new Error(`a false alarm: ${en}`);
  }
  seconds.sort((a, b) => a - b);
  const rate = (time) => Math.round(ENTRIES / time).toLocaleString('en');
  console.log(`${what}: median ${rate(seconds[ROUNDS >> 1])}, best ${rate(seconds[0])} entries per second of one core`);
}

await rated('chain, canonical text, place in the tree', () => entries(inRow));
await rated('… every second leaf another file’s', () => entries(mixed));
await rated('the whole ZIP, unpacked, SHA-256 and SM3 of every file', () => checkArchive(zip));
await import('../../apps/verify/hash.mjs');
await rated('chain, canonical text, place in the tree, with the page’s own SHA-256', () => entries(inRow));

const from = process.cpuUsage();
for (let i = 0; i < 200; i += 1)
  crypto
    .createHash('sha256')
    .update(journal.bytes.subarray(0, 2 ** 20))
    .digest();
const { user, system } = process.cpuUsage(from);
const yardstick = `${Math.round((200 * 2 ** 20) / (user + system))} MB/s of SHA-256 on it just now`;
console.log(
  `${ENTRIES} entries of ${Math.round(journal.bytes.length / ENTRIES)} bytes; one core, ${yardstick}; load ${os.loadavg()[0].toFixed(1)} on ${os.cpus().length} cores`,
);
