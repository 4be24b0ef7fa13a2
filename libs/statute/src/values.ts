import type { ArticleId } from './cite.js';
import { type ValueTable, valueTable } from './data/values.js';
import type { Mark } from './text.js';

/** The numbers of the law on one day; what did not exist that day is null. */
export type Values = { readonly [K in keyof ValueTable]: ValueTable[K][number]['value'] };

/** Where each number of the law comes from on one day. */
export type ValueSources = { readonly [K in keyof ValueTable]: { readonly article: ArticleId; readonly mark: Mark } };

/** First day the table speaks of: the text of 2017 came into force. */
const FIRST_DAY = '2018-01-01';

function on<T>(date: string, pick: (row: ValueTable[keyof ValueTable][number]) => T): Record<string, T> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date < FIRST_DAY) throw new RangeError(`No values of the law on ${date}`);
  return Object.fromEntries(
    Object.entries(valueTable).map(([name, rows]) => [
      name,
      pick(rows.findLast(({ from }) => from <= date) ?? rows[0]),
    ]),
  );
}

/** Amounts, ceilings and periods of the law by civil date. */
export const values = {
  /** The numbers in force on a civil date. @throws RangeError before 2018 */
  on: (date: string): Values => on(date, ({ value }) => value) as Values,
};

/** The article behind each number of `values`, and how it was checked. */
export const valueSources = {
  /** The sources in force on a civil date. @throws RangeError before 2018 */
  on: (date: string): ValueSources => on(date, ({ article, mark }) => ({ article, mark })) as ValueSources,
};
