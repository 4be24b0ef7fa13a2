import { type AccessQuestion, dayStart } from './access-question.js';

/** Columns of a line, whatever table expression it comes from. */
export const LINE = 'seq::float8 AS seq, prev, hash, body';

/** A statement and its values. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/**
 * Days as a stretch of the chain: entries stand nearly in the order of their times, and a day more on either side makes up for a
 * clock that was set. Without it a day long ago would be searched for from the newest entry on.
 */
const near = (day: string, compared: '<' | '>=', agency: string): string =>
  compared === '>='
    ? `coalesce((SELECT e.seq FROM access_entry e WHERE e.agency_id = ${agency} AND e.at >= ${day}::timestamptz + interval '1 day'
         ORDER BY e.at LIMIT 1), 9223372036854775807)`
    : `coalesce((SELECT e.seq FROM access_entry e WHERE e.agency_id = ${agency} AND e.at < ${day}::timestamptz - interval '1 day'
         ORDER BY e.at DESC LIMIT 1), 0)`;

/**
 * The newest entries that fit, of the whole agency or of some objects. Each object is read by its own stretch of the index, so
 * that an old case is answered as fast as a new one.
 */
export function searchOf(agency: string, question: AccessQuestion, objects?: readonly string[]): Statement {
  const { before, limit, person, action, from, to } = question;
  const params: unknown[] = [agency, before, limit];
  const given = (value: unknown): string => `$${params.push(value)}`;
  const where = ['agency_id = $1', 'access_entry.seq < $2'];
  if (person) where.push(`person_id = ${given(person)}`);
  if (action) where.push(`action = ${given(action)}`);
  if (from) where.push(...stretch(given(dayStart(from)), '>='));
  if (to) where.push(...stretch(given(dayStart(to, 1)), '<'));
  const page = (more: string): string =>
    `SELECT ${LINE}, seq AS place FROM access_entry WHERE ${[...where, more].filter(Boolean).join(' AND ')}
     ORDER BY access_entry.seq DESC LIMIT $3`;
  const sql = objects
    ? `SELECT l.seq, l.prev, l.hash, l.body FROM unnest(${given(objects)}::text[]) AS o (object)
       CROSS JOIN LATERAL (${page('object = o.object')}) l ORDER BY l.place DESC LIMIT $3`
    : page('');
  return { sql, params };
}

function stretch(day: string, compared: '<' | '>='): readonly string[] {
  const place =
    compared === '<' ? `access_entry.seq < ${near(day, '>=', '$1')}` : `access_entry.seq > ${near(day, '<', '$1')}`;
  return [`at ${compared} ${day}::timestamptz`, place];
}
