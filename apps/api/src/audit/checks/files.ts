import type { JournalEntry } from '@anjuan/contract';
import { firstBreak } from '@anjuan/journal';
import { uuidOf, digest } from '../../platform/digest.js';
import type { Row } from '../finding.js';
import { type Committed, replayed } from '../replayed.js';
import type { Setting } from '../setting.js';
import { type Span, groupBy } from './pages.js';

/** An entry with the columns that stand beside its hash. */
export type EntryRow = JournalEntry & {
  readonly file: string;
  readonly key: string | null;
  readonly request: string | null;
  readonly sealedAt: Date;
};

const ENTRIES = `SELECT file_id AS file, seq, prev, hash, body, idempotency_key AS key, request_hash AS request,
  sealed_at AS "sealedAt" FROM journal_entry WHERE file_id > $1 AND file_id <= $2 ORDER BY file_id, seq`;
/** Whole rows: a column that is added is compared as soon as the file says what it should hold. */
const FILES = `SELECT id, to_jsonb(c) - 'search_tsv' AS columns FROM case_file c WHERE id > $1 AND id <= $2 ORDER BY id`;

/** A file whose chain is whole, with its past. */
export interface Sound {
  readonly id: string;
  readonly entries: readonly EntryRow[];
  readonly past: readonly Committed[];
}

/** Every row of a run of files against its journal. @returns the files whose chain is whole */
export async function checkFiles(setting: Setting, { after, to }: Span): Promise<readonly Sound[]> {
  const { query, findings } = setting;
  const journals = groupBy(await query<EntryRow>(ENTRIES, [after, to]), 'file');
  const stored = await query<{ readonly id: string; readonly columns: Row }>(FILES, [after, to]);
  const rows = new Map(stored.map(({ id, columns }) => [id, named(columns)]));
  findings.looked('case_file', rows.size);
  const sound: Sound[] = [];
  for (const id of [...new Set([...rows.keys(), ...journals.keys()])].sort()) {
    const entries = journals.get(id) ?? [];
    findings.looked('journal_entry', entries.length);
    const past = await checkFile(setting, { id, entries, row: rows.get(id) });
    if (past) sound.push({ id, entries, past });
  }
  return sound;
}

interface One {
  readonly id: string;
  readonly entries: readonly EntryRow[];
  readonly row: Row | undefined;
}

async function checkFile(setting: Setting, { id, entries, row }: One): Promise<readonly Committed[] | undefined> {
  const { findings, agency } = setting;
  const at = { table: 'case_file', key: id };
  if (entries.length === 0) return void findings.differs(at, 'row', 'present', 'no journal');
  const broken = await firstBreak(
    entries.map(({ seq, prev, hash, body }) => ({ seq, prev, hash, body })),
    id,
    digest,
  );
  if (broken)
    return void findings.differs({ table: 'journal_entry', key: `${id}/${broken.seq}` }, broken.why, 'broken', 'whole');
  for (const entry of entries) checkEntry(setting, entry);
  try {
    const past = replayed(id, entries);
    const last = past.at(-1);
    if (!row) findings.differs(at, 'row', 'missing', 'present');
    else if (last) findings.compare(at, row, expectedRow(setting, last));
    return past;
  } catch (error) {
    findings.differs(at, 'state', 'present', `${agency.id}: ${(error as Error).message}`);
    return undefined;
  }
}

/** What stands beside the hash repeats what is in the body, or follows from it. */
function checkEntry({ findings, agency }: Setting, { file, seq, body, key, request, sealedAt }: EntryRow): void {
  const at = { table: 'journal_entry', key: `${file}/${seq}` };
  const expected = { file_id: body.file, agency_id: body.agency, sealed_at: body.at };
  findings.compare(at, { file_id: file, agency_id: agency.id, sealed_at: sealedAt.toISOString() }, expected);
  const asked = { idempotency_key: body.request?.key ?? null, request_hash: body.request?.hash ?? null };
  // Entries sealed before requests were part of them say nothing of theirs.
  if (body.source !== undefined) findings.compare(at, { idempotency_key: key, request_hash: request }, asked);
  // The key of the request that opened a file names the file.
  if (seq === 1 && key !== null && uuidOf(body.agency, body.by.id, key) !== file)
    findings.differs(at, 'idempotency_key', key, 'the key that names the file');
}

/** Columns by their names in the entity. */
function named(columns: Row): Row {
  const camel = (name: string): string => name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(columns).map(([name, value]) => [camel(name), value]));
}

function expectedRow({ agency, recompute }: Setting, { file, head }: Committed): Row {
  const { office, holidays } = agency;
  const { id, procedure, stage, version } = file;
  const columns = { ...recompute.columnsOf(file, { office, holidays }) };
  return { id, procedure, stage, version, head, state: file, ...columns };
}
