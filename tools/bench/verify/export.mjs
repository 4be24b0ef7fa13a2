// A big export as the system would write it: one long journal, every second leaf of the log one of its entries.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { ZipFile } from 'yazl';

const AGENCY = '79aa0b3d-15be-8d2c-a59b-fde760f31bc2';
const FILE = '0198c2f0-0000-7000-8000-000000000012';
const LOG = `anjuan/log/${AGENCY}`;
const { anjuan } = globalThis;
const sha = (data) => createHash('sha256').update(data).digest('hex');

const body = (seq) => ({
  agency: AGENCY,
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

/** A sealed journal of so many entries, in canonical text. */
export function journalOf(count) {
  const start = sha(`anjuan/journal/genesis/v1\n${FILE}`);
  const [texts, hashes] = [[], []];
  for (let seq = 1; seq <= count; seq += 1) {
    const [text, prev] = [anjuan.canonical(body(seq)), hashes.at(-1) ?? start];
    hashes.push(sha(`{"body":${text},"prev":"${prev}","seq":${seq}}`));
    texts.push(`{"body":${text},"hash":"${hashes.at(-1)}","prev":"${prev}","seq":${seq}}`);
  }
  const bytes = anjuan.encode(`{"entries":[${texts.join(',')}],"file":"${FILE}","genesis":"${start}"}`);
  return { bytes, hashes };
}

const hex = (...parts) =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part, 'hex'))));
const pair = (left, right) => (right === undefined ? left : sha(hex(1, left, right)));

/** The levels of a tree, from the leaves up; what has no partner goes up as it is, as RFC 6962 has it. */
function levelsOf(leaves) {
  const levels = [leaves];
  while (levels.at(-1).length > 1) {
    const below = levels.at(-1);
    levels.push(Array.from({ length: Math.ceil(below.length / 2) }, (_, i) => pair(below[2 * i], below[2 * i + 1])));
  }
  return levels;
}

/** The way up from a leaf to the first node that an earlier way has passed. */
function proofOf(levels, index, passed) {
  const proof = [];
  for (let [level, i] = [0, index]; level + 1 < levels.length && !passed.has(`${level}/${i}`); level += 1, i >>= 1) {
    const side = levels[level][i ^ 1];
    passed.add(`${level}/${i}`).add(`${level}/${i ^ 1}`);
    if (side !== undefined) proof.push(side);
  }
  return proof;
}

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const KEY = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);

function noteOf(text) {
  const id = Buffer.from(sha(Buffer.concat([Buffer.from(`${LOG}\n`), Buffer.of(1), KEY])), 'hex').subarray(0, 4);
  return `${text}\n\u2014 ${LOG} ${Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]).toString('base64')}\n`;
}

/** Signed head and shortened proofs of a log that begins with other files' entries; `between` stand before each of these, too. */
export function proofsOf(hashes, between) {
  const others = (count, name) => Array.from({ length: count }, (_, i) => sha(hex(0, sha(`${name} ${i}`))));
  const first = others(1000, 'another file');
  const leaves = [...first, ...hashes.flatMap((hash, i) => [...others(between, i), sha(hex(0, hash))])];
  const [levels, passed] = [levelsOf(leaves), new Set()];
  const all = hashes.map((_, i) => {
    const index = first.length + i * (between + 1) + between;
    return { index, proof: proofOf(levels, index, passed) };
  });
  const root = Buffer.from(levels.at(-1)[0], 'hex').toString('base64');
  const keys = { log: { name: LOG, publicKey: KEY.toString('hex') }, witnesses: [] };
  return { keys, inclusion: anjuan.canonical(all), checkpoint: noteOf(`${LOG}\n${leaves.length}\n${root}\n`) };
}

/** The export as one ZIP. */
export async function archiveOf({ bytes, hashes }, { keys, inclusion, checkpoint }) {
  const files = new Map([
    ['journal.json', Buffer.from(bytes)],
    ['proofs/checkpoint.txt', Buffer.from(checkpoint)],
    ['proofs/inclusion.json', Buffer.from(inclusion)],
    ['proofs/keys.json', Buffer.from(anjuan.canonical(keys))],
  ]);
  const listed = [...files].map(([path, content]) => ({
    path,
    bytes: content.length,
    sha256: sha(content),
    sm3: createHash('sm3').update(content).digest('hex'),
  }));
  const manifest = anjuan.canonical({ file: FILE, head: hashes.at(-1), files: listed, withheld: [] });
  files.set('manifest.json', Buffer.from(manifest));
  files.set('manifest.note', Buffer.from(noteOf(`anjuan/export/v1\n${FILE}\n${sha(manifest)}\n`)));
  const zip = new ZipFile();
  for (const [name, content] of files) zip.addBuffer(content, name);
  zip.end();
  const parts = [];
  for await (const part of zip.outputStream) parts.push(part);
  return new Blob(parts);
}
