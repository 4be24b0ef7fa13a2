import type { Query } from '../../platform/reads/reader.js';
import type { Setting } from '../setting.js';

/** Tables whose rows are leaves of the agency's log, with the words that name a row. */
const SOURCES = [
  { table: 'journal_entry', key: "t.file_id || '/' || t.seq" },
  { table: 'access_entry', key: 't.seq::text' },
  { table: 'custody_event', key: "t.digest || '/' || t.seq" },
] as const;

const MOST = 1_000;
const queued = `SELECT tgrelid::regclass::text AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
  WHERE p.proname = 'queue_entry' AND tgenabled <> 'D'`;

const unlogged = ({ table, key }: Source): string => `SELECT ${key} AS key, t.hash FROM ${table} t
  LEFT JOIN log_leaf l ON l.hash = t.hash LEFT JOIN log_pending p ON p.hash = t.hash
  WHERE l.hash IS NULL AND p.hash IS NULL LIMIT ${MOST}`;

type Source = (typeof SOURCES)[number];

/** The leaves that belong to nothing any more. */
const orphaned = (list: 'log_leaf' | 'log_pending', key: string, sources: readonly Source[]): string =>
  `SELECT ${key}::text AS key, l.hash FROM ${list} l ${sources
    .map(({ table }, i) => `LEFT JOIN ${table} t${i} ON t${i}.hash = l.hash`)
    .join(' ')} WHERE ${sources.map((_s, i) => `t${i}.hash IS NULL`).join(' AND ')} ORDER BY ${key} LIMIT ${MOST}`;

/** Entries and leaves are the same: none without its leaf, no leaf (or place in the queue) without its entry. */
export async function checkLeaves(setting: Setting): Promise<void> {
  const { query, findings } = setting;
  const sources = await sourcesIn(setting);
  for (const source of sources)
    for (const { key, hash } of await query<Named>(unlogged(source)))
      findings.differs({ table: source.table, key }, 'hash', hash, 'in the log');
  for (const { key, hash } of await query<Named>(orphaned('log_leaf', 'l.index', sources)))
    findings.differs({ table: 'log_leaf', key }, 'hash', hash, 'an entry');
  for (const { key, hash } of await query<Named>(orphaned('log_pending', 'l.id', sources)))
    findings.differs({ table: 'log_pending', key }, 'hash', hash, 'an entry');
}

interface Named {
  readonly key: string;
  readonly hash: string;
}

/** The tables the database queues; that it still queues the journals of the files is itself a finding when it does not. */
async function sourcesIn({ query, findings }: Setting): Promise<readonly Source[]> {
  const names = new Set((await namesOf(query)).map((name) => name.replace(/^anjuan\./, '')));
  for (const { table } of SOURCES.slice(0, 1))
    if (!names.has(table)) findings.differs({ table, key: 'queue_entry' }, 'trigger', 'missing', 'enabled');
  return SOURCES.filter(({ table }) => names.has(table) || table === 'journal_entry');
}

const namesOf = async (query: Query): Promise<readonly string[]> =>
  (await query<{ name: string }>(queued)).map(({ name }) => name);
