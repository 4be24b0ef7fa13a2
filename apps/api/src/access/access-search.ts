import type { Query } from '../platform/reads/reader.js';
import { type AccessQuestion, dayStart } from './access-question.js';

/** Columns of a line, whatever table expression it comes from. */
export const LINE = 'seq::float8 AS seq, prev, hash, body';

/** A statement and its values. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Between which entries the days asked for lie; without them a day of long ago would be searched for from the newest entry on. */
export interface Stretch {
  readonly above: number;
  readonly below: number;
}

/**
 * Entries stand nearly in the order of their times; a day more on either side makes up for a clock that was set. The times
 * themselves decide in the end.
 */
const STRETCH = `SELECT
  (SELECT e.seq::float8 FROM access_entry e WHERE e.agency_id = $1 AND e.at < $2::timestamptz - interval '1 day' ORDER BY e.at DESC LIMIT 1) AS above,
  (SELECT e.seq::float8 FROM access_entry e WHERE e.agency_id = $1 AND e.at >= $3::timestamptz + interval '1 day' ORDER BY e.at LIMIT 1) AS below`;

/** Where the days of a question lie in the chain. */
export async function stretchOf(query: Query, agency: string, { from, to }: AccessQuestion): Promise<Stretch> {
  const days = [from ? dayStart(from) : '-infinity', to ? dayStart(to, 1) : 'infinity'];
  const [found] =
    from || to ? await query<{ above: number | null; below: number | null }>(STRETCH, [agency, ...days]) : [];
  return { above: found?.above ?? 0, below: found?.below ?? Number.MAX_SAFE_INTEGER };
}

/**
 * The newest entries that fit, of the whole agency or of some objects. Each object is read by its own stretch of the index, so
 * that an old case is answered as fast as a new one.
 */
export function searchOf(agency: string, question: AccessQuestion & Stretch, objects?: readonly string[]): Statement {
  const { before, below, above, limit, person, action, from, to } = question;
  const params: unknown[] = [agency, Math.min(before, below), limit, above];
  const given = (value: unknown): string => `$${params.push(value)}`;
  const where = ['agency_id = $1', 'access_entry.seq < $2', 'access_entry.seq > $4'];
  if (person) where.push(`person_id = ${given(person)}`);
  if (action) where.push(`action = ${given(action)}`);
  // As sums, the times are compared and not looked up: the stretch of the chain is the better way in.
  if (from) where.push(`at + interval '0' >= ${given(dayStart(from))}::timestamptz`);
  if (to) where.push(`at + interval '0' < ${given(dayStart(to, 1))}::timestamptz`);
  const page = (more: string): string =>
    `SELECT ${LINE}, seq AS place FROM access_entry WHERE ${[...where, more].filter(Boolean).join(' AND ')}
     ORDER BY access_entry.seq DESC LIMIT $3`;
  const sql = objects
    ? `SELECT l.seq, l.prev, l.hash, l.body FROM unnest(${given(objects)}::text[]) AS o (object)
       CROSS JOIN LATERAL (${page('object = o.object')}) l ORDER BY l.place DESC LIMIT $3`
    : page('');
  return { sql, params };
}
