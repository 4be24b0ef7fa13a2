import type { Query } from '../../platform/reads/reader.js';

const PAGE = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const AFTER_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const IDS = `SELECT id FROM case_file WHERE id > $1 ORDER BY id LIMIT ${PAGE}`;

/** A run of ids: everything after `after` up to and with `to`. */
export interface Span {
  readonly after: string;
  readonly to: string;
}

/** The ids of all files in runs of five hundred; the last run goes on to the end, so that rows of no file are seen too. */
export async function* spans(query: Query): AsyncIterable<Span> {
  let after = BEFORE_ALL;
  for (;;) {
    const rows = await query<{ id: string }>(IDS, [after]);
    const to = rows.length === PAGE ? (rows.at(-1)?.id ?? AFTER_ALL) : AFTER_ALL;
    yield { after, to };
    if (to === AFTER_ALL) return;
    after = to;
  }
}

/** Rows by the value of one column. */
export function groupBy<T extends object>(rows: readonly T[], key: keyof T): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = String(row[key]);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
