/*
 * How many entries per second the stand-alone verifier checks on one core: `npm run bench:verify`. Entries are those of a
 * real shape (about 700 bytes); the journal is parsed, every canonical text and link computed anew, every hash compared.
 */
import crypto, { createHash } from 'node:crypto';
import os from 'node:os';
import '../../apps/verify/check.mjs';

const { anjuan, checkJournal } = globalThis;
const sha = (data) => crypto.hash?.('sha256', data) ?? createHash('sha256').update(data).digest('hex');
const ENTRIES = Number(process.argv[2] ?? 100_000);
const ROUNDS = 5;
const FILE = '0198c2f0-0000-7000-8000-000000000012';

const body = (seq) => ({
  agency: '79aa0b3d-15be-8d2c-a59b-fde760f31bc2',
  at: '2026-11-20T04:00:00.000Z',
  by: { id: '3d7b86d9-6d2f-81e7-a515-7c0846ef3faf', name: '王立', role: 'officer' },
  documents: [],
  file: FILE,
  flags: [],
  from: 'investigating',
  input: { kind: 'documentary', no: seq, proves: '占用城市道路约六平方米摆放桌椅经营', title: '现场照片' },
  numbers: {},
  officers: [],
  on: '2026-11-20',
  procedure: 'ordinary@2021-07-15',
  reasons: {},
  recording: { items: [], required: 'L1' },
  step: 'add-evidence',
  to: 'investigating',
});

function journal(count) {
  const start = sha(`anjuan/journal/genesis/v1\n${FILE}`);
  const entries = [];
  let prev = start;
  for (let seq = 1; seq <= count; seq += 1) {
    const text = anjuan.canonical(body(seq));
    const hash = sha(`{"body":${text},"prev":"${prev}","seq":${seq}}`);
    entries.push({ body: body(seq), hash, prev, seq });
    prev = hash;
  }
  return anjuan.canonical({ entries, file: FILE, genesis: start });
}

const text = journal(ENTRIES);
const rates = [];
for (const [how, hash] of [
  ['built-in SHA-256 (the command)', sha],
  ['own SHA-256 (the page)', anjuan.sha],
]) {
  anjuan.sha = hash;
  const seconds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Time of the processor, not of the clock: on a shared machine others take their turns in between.
    const from = process.cpuUsage();
    const verdict = await checkJournal(text);
    const { user, system } = process.cpuUsage(from);
    seconds.push((user + system) / 1_000_000);
    if (!verdict.ok || verdict.entries !== ENTRIES) throw new Error('a false alarm');
  }
  const best = ENTRIES / Math.min(...seconds);
  const median = ENTRIES / seconds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  rates.push(`${how}: best ${best.toFixed(0)}, median ${median.toFixed(0)} entries per second of one core`);
}
console.log(rates.join('\n'));
console.log(
  `${ENTRIES} entries of ${Math.round(text.length / ENTRIES)} bytes, one core, load ${os.loadavg()[0].toFixed(1)} on ${os.cpus().length} cores`,
);
