import type { DatedTable, Since } from './data/since.js';
import { OLD } from './data/since.js';

/** What each name of a table picks on one day. */
type Picked<T extends DatedTable, K extends keyof Since<unknown>> = {
  readonly [N in keyof T]: T[N][number][K];
};

/**
 * One column of a dated table on a civil date.
 * @throws RangeError before 2018
 */
export function onDay<T extends DatedTable, K extends keyof Since<unknown>>(
  table: T,
  date: string,
  column: K,
): Picked<T, K> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date < OLD) throw new RangeError(`No values of the law on ${date}`);
  return Object.fromEntries(
    Object.entries(table).map(([name, rows]) => [name, (rows.findLast(({ from }) => from <= date) ?? rows[0])[column]]),
  ) as Picked<T, K>;
}
