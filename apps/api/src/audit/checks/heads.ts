import { createPublicKey, verify } from 'node:crypto';
import { type HashAt, cosignedText, rangeHash, readCheckpoint, readNote } from '@anjuan/journal';
import { digest } from '../../platform/digest.js';
import type { Setting } from '../setting.js';

const PAGE = 1_000;
const HEADS = `SELECT size::float8 AS size, root, note FROM checkpoint WHERE size > $1 AND size <= $2 ORDER BY size LIMIT ${PAGE}`;
const COSIGNED = `SELECT s.size::float8 AS size, s.name, s.line, s.seen_at AS "seenAt", w.public_key AS key, c.note
  FROM witness_signature s LEFT JOIN witness w USING (agency_id, name)
  LEFT JOIN checkpoint c USING (agency_id, size)
  WHERE (s.size, s.name) > ($1, $2) ORDER BY s.size, s.name LIMIT ${PAGE}`;

interface Head {
  readonly size: number;
  readonly root: string;
  readonly note: string;
}

/** Heads over `after` to `to` leaves: signed by the log, saying what their columns say, and the heads of these leaves. @returns size of the last */
export async function checkHeads(
  setting: Setting,
  { after, to }: { readonly after: number; readonly to: number },
  hashAt?: HashAt,
): Promise<number> {
  let last = after;
  for (;;) {
    const heads = await setting.query<Head>(HEADS, [last, to]);
    for (const head of heads) await checkHead(setting, head, hashAt);
    setting.findings.looked('checkpoint', heads.length);
    last = heads.at(-1)?.size ?? last;
    if (heads.length < PAGE) return last;
  }
}

async function checkHead(setting: Setting, { size, root, note }: Head, hashAt?: HashAt): Promise<void> {
  const { findings, agency, stores } = setting;
  const at = { table: 'checkpoint', key: String(size) };
  const expected = hashAt ? await rangeHash({ start: 0, end: size }, hashAt, digest) : 'more than there are leaves';
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
  readonly key: string | null;
  readonly note: string | null;
}

/** Bytes of the time in front of a cosignature. */
const TIME = 8;

/** Every signature of a witness is one over the head it stands beside. */
export async function checkWitnesses({ query, findings }: Setting): Promise<void> {
  let last: Pick<Cosigned, 'size' | 'name'> = { size: 0, name: '' };
  for (;;) {
    const rows = await query<Cosigned>(COSIGNED, [last.size, last.name]);
    for (const row of rows) checkWitness(findings, row);
    findings.looked('witness_signature', rows.length);
    last = rows.at(-1) ?? last;
    if (rows.length < PAGE) return;
  }
}

function checkWitness(findings: Setting['findings'], { size, name, line, seenAt, key, note }: Cosigned): void {
  const at = { table: 'witness_signature', key: `${size}/${name}` };
  if (key === null || note === null)
    return findings.differs(at, 'row', 'present', key === null ? 'no such witness' : 'no such checkpoint');
  try {
    const { text } = readNote(note);
    const [own] = readNote(`${text}\n${line}\n`).signatures;
    const bytes = Buffer.from(own?.signature ?? []);
    const seconds = Number(bytes.readBigUInt64BE());
    const ok = own?.name === name && signed(Buffer.from(key, 'hex'), cosignedText(text, seconds), bytes.subarray(TIME));
    if (!ok) findings.differs(at, 'line', 'not signed by the witness', 'signed');
    findings.compare(at, { seen_at: Math.floor(seenAt.getTime() / 1000) }, { seen_at: seconds });
  } catch (error) {
    findings.differs(at, 'line', (error as Error).message, 'a cosignature');
  }
}

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Whether an Ed25519 key signed a text. */
function signed(key: Uint8Array, text: string, signature: Uint8Array): boolean {
  const spki = createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text), spki, signature);
}
