import type { Setting } from '../setting.js';

const SERIES = `SELECT series || '/' || year AS key, last FROM number_series`;
/** Numbers the journals gave, by series and year; the database counts, so that no list of them is held in memory. */
const GIVEN = `SELECT n.key || '/' || left(e.body ->> 'on', 4) AS key, count(*)::int AS issued, count(DISTINCT n.value)::int AS different
  FROM journal_entry e CROSS JOIN LATERAL jsonb_each_text(
    CASE jsonb_typeof(e.body -> 'numbers') WHEN 'object' THEN e.body -> 'numbers' ELSE '{}' END) n GROUP BY 1`;

interface Given {
  readonly key: string;
  readonly issued: number;
  readonly different: number;
}

/** Each series stands where the journals left it: no gap, no twin. */
export async function checkSeries({ query, findings }: Setting): Promise<void> {
  const rows = await query<{ readonly key: string; readonly last: number }>(SERIES);
  findings.looked('number_series', rows.length);
  const stored = new Map(rows.map(({ key, last }) => [key, last]));
  const given = new Map((await query<Given>(GIVEN)).map((one) => [one.key, one]));
  for (const key of new Set([...stored.keys(), ...given.keys()])) {
    const at = { table: 'number_series', key };
    const { issued, different } = given.get(key) ?? { issued: 0, different: 0 };
    if (stored.get(key) !== issued) findings.differs(at, 'last', stored.get(key) ?? 'missing', issued);
    if (different !== issued) findings.differs(at, 'numbers', `${issued - different} given twice`, 'each given once');
  }
}
