import type { JournalEntry } from '@anjuan/contract';
import { destroysFile } from '@anjuan/procedure';
import { commitTo } from '../../platform/digest.js';
import { keysOf } from '../../platform/storage/key-store.js';
import type { Setting } from '../setting.js';
import type { Sound } from './files.js';
import { type Span, groupBy } from './pages.js';

interface PartyRow {
  readonly ref: string;
  readonly file: string;
  readonly cipher: Buffer | null;
  readonly salt: string | null;
  readonly commitment: string;
  readonly createdAt: Date;
  readonly destroyedAt: Date | null;
}

interface Named {
  readonly ref: string;
  readonly commitment: string;
}

const PARTIES = `SELECT ref, file_id AS file, cipher, salt, commitment, created_at AS "createdAt",
  destroyed_at AS "destroyedAt" FROM personal_value WHERE file_id > $1 AND file_id <= $2`;

/** Personal values of a run of files: each opens to what its entry committed to, or was destroyed. */
export async function checkParties(setting: Setting, { after, to }: Span, files: readonly Sound[]): Promise<void> {
  const { query, findings } = setting;
  const rows = await query<PartyRow>(PARTIES, [after, to]);
  findings.looked('personal_value', rows.length);
  const stored = groupBy(rows, 'file');
  const whole = new Set(files.map(({ id }) => id));
  for (const row of rows.filter(({ file }) => !whole.has(file))) unnamed(setting, row);
  for (const file of files) await checkFile(setting, file, stored.get(file.id) ?? []);
}

const place = (ref: string) => ({ table: 'personal_value', key: ref });
const unnamed = ({ findings }: Setting, { ref }: PartyRow) =>
  findings.differs(place(ref), 'row', 'present', 'no entry');

async function checkFile(setting: Setting, { entries }: Sound, rows: readonly PartyRow[]): Promise<void> {
  const { findings } = setting;
  const byRef = new Map(rows.map((row) => [row.ref, row]));
  const seen = new Set<string>();
  const destroyed = new Map(
    entries
      .filter(({ body }) => destroysFile(body))
      .flatMap(({ body }) => (body.computed?.destroyed?.refs ?? []).map((ref) => [ref, body.at] as const)),
  );
  for (const entry of entries)
    for (const { ref, commitment } of partiesIn(entry.body.input)) {
      const row = byRef.get(ref);
      if (seen.has(ref)) continue;
      seen.add(ref);
      if (!row) findings.differs(place(ref), 'row', 'missing', `named by ${entry.body.file}/${entry.seq}`);
      else await checkRow(setting, row, { entry, commitment, destroyed: destroyed.get(ref) ?? null });
    }
  for (const row of rows.filter(({ ref }) => !seen.has(ref))) unnamed(setting, row);
}

interface Expected {
  readonly entry: JournalEntry;
  readonly commitment: string;
  /** When an entry destroyed it. */
  readonly destroyed: string | null;
}

async function checkRow(setting: Setting, row: PartyRow, { entry, commitment, destroyed }: Expected): Promise<void> {
  const { findings, stores, query } = setting;
  const { ref, cipher, salt, createdAt, destroyedAt } = row;
  const stored = { commitment: row.commitment, created_at: createdAt.toISOString() };
  findings.compare(place(ref), stored, { commitment, created_at: entry.body.at });
  if ((cipher === null) !== (destroyedAt !== null) || (cipher === null) !== (salt === null))
    return findings.differs(place(ref), 'destroyed_at', destroyedAt, cipher ? 'not destroyed' : 'destroyed');
  findings.compare(place(ref), { destroyed_at: destroyedAt?.toISOString() ?? null }, { destroyed_at: destroyed });
  if (!cipher || salt === null) return;
  try {
    const found = commitTo(await stores.vault.open(keysOf(query), cipher, ref), salt);
    if (found !== commitment) findings.differs(place(ref), 'salt', found, commitment);
  } catch {
    findings.differs(place(ref), 'cipher', 'cannot be opened', commitment);
  }
}

/** References to people anywhere in an input. */
export function partiesIn(value: unknown): readonly Named[] {
  if (!value || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(partiesIn);
  const { ref, commitment } = value as Partial<Named>;
  if (typeof ref === 'string' && typeof commitment === 'string') return [{ ref, commitment }];
  return Object.values(value).flatMap(partiesIn);
}
