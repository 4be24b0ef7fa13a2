import { destroysFile } from '@anjuan/procedure';
import { hashOfJson } from '../../platform/digest.js';
import { keysOf } from '../../platform/storage/key-store.js';
import type { Setting } from '../setting.js';
import type { Sound } from './files.js';
import { type Span, groupBy } from './pages.js';

interface PaperRow {
  readonly id: string;
  readonly file: string;
  readonly seq: number;
  readonly template: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly hash: string;
  /** Public id of its proof page, for papers that have one. */
  readonly proof: string | null;
  /** Null once it was destroyed. */
  readonly model: Buffer | null;
  readonly destroyedAt: Date | null;
}

const PAPERS = `SELECT id, file_id AS file, seq, template, number, issued_on::text AS "issuedOn", hash, proof, model,
  destroyed_at AS "destroyedAt" FROM document WHERE file_id > $1 AND file_id <= $2`;

/** Documents of a run of files: exactly those the entries issued, each with the frozen model the entry names. */
export async function checkPapers(setting: Setting, { after, to }: Span, files: readonly Sound[]): Promise<void> {
  const { query, findings } = setting;
  const rows = await query<PaperRow>(PAPERS, [after, to]);
  findings.looked('document', rows.length);
  const stored = groupBy(rows, 'file');
  const whole = new Set(files.map(({ id }) => id));
  for (const row of rows.filter(({ file }) => !whole.has(file))) lost(setting, row);
  for (const file of files) await checkFile(setting, file, stored.get(file.id) ?? []);
}

const place = (id: string) => ({ table: 'document', key: id });
const lost = ({ findings }: Setting, { id }: PaperRow) => findings.differs(place(id), 'row', 'present', 'no entry');

async function checkFile(setting: Setting, { id: file, entries }: Sound, rows: readonly PaperRow[]): Promise<void> {
  const { findings } = setting;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const destroyed = destroyedIn(entries);
  for (const { seq, body } of entries)
    for (const { id, template, number, hash } of body.documents) {
      const row = byId.get(id);
      byId.delete(id);
      if (!row) findings.differs(place(id), 'row', 'missing', `issued by ${file}/${seq}`);
      else {
        findings.compare(place(id), { ...row }, { file, seq, template, number, hash });
        checkEnd(setting, row, destroyed.get(id));
        await checkModel(setting, row);
      }
    }
  for (const row of byId.values()) lost(setting, row);
}

/** When the entries destroyed which papers. */
function destroyedIn(entries: Sound['entries']): ReadonlyMap<string, string> {
  const gone = entries.filter(({ body }) => destroysFile(body));
  return new Map(
    gone.flatMap(({ body }) => (body.computed?.destroyed?.papers ?? []).map(({ id }) => [id, body.at] as const)),
  );
}

/** A paper is destroyed when an entry says so, and only then. */
function checkEnd({ findings }: Setting, { id, destroyedAt }: PaperRow, at: string | undefined): void {
  findings.compare(place(id), { destroyed_at: destroyedAt?.toISOString() ?? null }, { destroyed_at: at ?? null });
}

/** The model is what its hash says, and its day is the row's. */
async function checkModel(setting: Setting, { id, hash, proof, issuedOn, model }: PaperRow): Promise<void> {
  const { findings, stores, query } = setting;
  if (!model) return;
  try {
    const opened = await stores.vault.open<{ readonly date: string; readonly proof?: string }>(
      keysOf(query),
      model,
      id,
    );
    if (hashOfJson(opened) !== hash) findings.differs(place(id), 'model', hashOfJson(opened), hash);
    // The page's address ends with the id; it is printed on the paper as a code.
    const page = opened.proof?.split('/').at(-1) ?? null;
    findings.compare(place(id), { issuedOn, proof }, { issuedOn: opened.date, proof: page });
  } catch {
    findings.differs(place(id), 'model', 'cannot be opened', hash);
  }
}
