import { createPublicKey, verify } from 'node:crypto';
import { type NodeAt, cosignedText, leafHash, nodeHash, rangeHash, readCheckpoint, readNote } from '@anjuan/journal';
import { digest } from '../../platform/digest.js';
import type { Setting } from '../setting.js';

const PAGE = 5_000;
const LEAVES = `SELECT index::float8 AS index, hash FROM log_leaf WHERE index >= $1 ORDER BY index LIMIT ${PAGE}`;
const NODES = `SELECT level, index::float8 AS index, hash FROM log_node WHERE (level, index) > ($1, $2)
  ORDER BY level, index LIMIT ${PAGE}`;
const CHECKPOINTS = `SELECT size::float8 AS size, root, note FROM checkpoint WHERE size > $1 ORDER BY size LIMIT ${PAGE}`;
const COSIGNED = `SELECT s.size::float8 AS size, s.name, s.line, s.seen_at AS "seenAt", w.public_key AS key, c.note
  FROM witness_signature s JOIN witness w USING (agency_id, name) JOIN checkpoint c USING (agency_id, size)`;

interface Leaf {
  readonly index: number;
  readonly hash: string;
}

type Node = NodeAt & { readonly hash: string };

/** The tree as its leaves make it: hashes by level. */
type Levels = readonly (readonly string[])[];

/** The agency's log: leaves in order, every node, every signed head, every signature of a witness. */
export async function checkTree(setting: Setting): Promise<void> {
  const levels = await grown(await leavesOf(setting));
  await checkNodes(setting, levels);
  await checkHeads(setting, levels);
  await checkWitnesses(setting);
}

async function leavesOf({ query, findings }: Setting): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (;;) {
    const leaves = await query<Leaf>(LEAVES, [hashes.length]);
    for (const { index, hash } of leaves) {
      if (index !== hashes.length) {
        findings.differs({ table: 'log_leaf', key: String(hashes.length) }, 'row', 'missing', 'present');
        return hashes;
      }
      hashes.push(await leafHash(hash, digest));
    }
    findings.looked('log_leaf', leaves.length);
    if (leaves.length < PAGE) return hashes;
  }
}

async function grown(leaves: readonly string[]): Promise<Levels> {
  const levels: (readonly string[])[] = [leaves];
  for (let below = leaves; below.length > 1;) {
    const level: string[] = [];
    for (let i = 0; i + 1 < below.length; i += 2)
      level.push(await nodeHash(below[i] ?? '', below[i + 1] ?? '', digest));
    levels.push(level);
    below = level;
  }
  return levels;
}

async function checkNodes({ query, findings }: Setting, levels: Levels): Promise<void> {
  const missing = new Set(levels.flatMap((level, l) => level.map((_hash, i) => `${l}/${i}`)));
  let last: NodeAt = { level: -1, index: 0 };
  for (;;) {
    const nodes = await query<Node>(NODES, [last.level, last.index]);
    for (const { level, index, hash } of nodes) {
      const at = { table: 'log_node', key: `${level}/${index}` };
      missing.delete(at.key);
      const expected = levels[level]?.[index];
      if (expected === undefined) findings.differs(at, 'row', 'present', 'no such subtree');
      else findings.compare(at, { hash }, { hash: expected });
    }
    findings.looked('log_node', nodes.length);
    if (nodes.length < PAGE) break;
    last = nodes.at(-1) ?? last;
  }
  for (const key of missing) findings.differs({ table: 'log_node', key }, 'row', 'missing', 'present');
}

interface Head {
  readonly size: number;
  readonly root: string;
  readonly note: string;
}

/** Every head is signed by the log, says what its columns say, and is the head of these leaves. The newest one covers them all. */
async function checkHeads(setting: Setting, levels: Levels): Promise<void> {
  const { query, findings } = setting;
  const size = levels[0]?.length ?? 0;
  let last = 0;
  for (;;) {
    const heads = await query<Head>(CHECKPOINTS, [last]);
    for (const head of heads) await checkHead(setting, levels, head);
    findings.looked('checkpoint', heads.length);
    last = heads.at(-1)?.size ?? last;
    if (heads.length < PAGE) break;
  }
  if (last !== size) findings.differs({ table: 'checkpoint', key: String(last) }, 'size', last, `${size} leaves`);
}

async function checkHead(
  { findings, agency, stores }: Setting,
  levels: Levels,
  { size, root, note }: Head,
): Promise<void> {
  const at = { table: 'checkpoint', key: String(size) };
  const known = (levels[0]?.length ?? 0) >= size;
  const hashAt = ({ level, index }: NodeAt): string => levels[level]?.[index] ?? '';
  const expected = known ? await rangeHash({ start: 0, end: size }, hashAt, digest) : 'more than there are leaves';
  findings.compare(at, { root }, { root: expected });
  try {
    const { text, signatures } = readNote(note);
    const [own] = signatures;
    const { origin, ...said } = readCheckpoint(text);
    findings.compare(at, { size, root, origin }, { ...said, origin: `anjuan/log/${agency.id}` });
    if (!own || !signed(stores.logKey, text, own.signature))
      findings.differs(at, 'note', 'not signed by the log', 'signed');
  } catch (error) {
    findings.differs(at, 'note', (error as Error).message, 'a signed checkpoint');
  }
}

interface Cosigned {
  readonly size: number;
  readonly name: string;
  readonly line: string;
  readonly seenAt: Date;
  readonly key: string;
  readonly note: string;
}

/** Bytes of the time in front of a cosignature. */
const TIME = 8;

async function checkWitnesses({ query, findings }: Setting): Promise<void> {
  const rows = await query<Cosigned>(COSIGNED);
  findings.looked('witness_signature', rows.length);
  for (const { size, name, line, seenAt, key, note } of rows) {
    const at = { table: 'witness_signature', key: `${size}/${name}` };
    try {
      const { text } = readNote(note);
      const [own] = readNote(`${text}\n${line}\n`).signatures;
      const bytes = Buffer.from(own?.signature ?? []);
      const seconds = Number(bytes.readBigUInt64BE());
      const ok =
        own?.name === name && signed(Buffer.from(key, 'hex'), cosignedText(text, seconds), bytes.subarray(TIME));
      if (!ok) findings.differs(at, 'line', 'not signed by the witness', 'signed');
      findings.compare(at, { seen_at: Math.floor(seenAt.getTime() / 1000) }, { seen_at: seconds });
    } catch (error) {
      findings.differs(at, 'line', (error as Error).message, 'a cosignature');
    }
  }
}

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Whether an Ed25519 key signed a text. */
function signed(key: Uint8Array, text: string, signature: Uint8Array): boolean {
  const spki = createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text), spki, signature);
}
