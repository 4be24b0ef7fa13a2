import type { ArticleId } from './cite.js';
import { type ValueTable, valueTable } from './data/values.js';
import { onDay } from './dated.js';
import { remembered } from './remembered.js';
import type { Mark } from './text.js';

const known = remembered<Values>();

/** The numbers of the law on one day; what did not exist that day is null. */
export type Values = { readonly [K in keyof ValueTable]: ValueTable[K][number]['value'] };

/** Where each number of the law comes from on one day. */
export type ValueSources = { readonly [K in keyof ValueTable]: { readonly article: ArticleId; readonly mark: Mark } };

/** Amounts, ceilings and periods of the law by civil date. */
export const values = {
  /** The numbers in force on a civil date. @throws RangeError before 2018 */
  on: (date: string): Values => known(date, () => onDay(valueTable, date, 'value')),
};

/** The article behind each number of `values`, and how it was checked. */
export const valueSources = {
  /** The sources in force on a civil date. @throws RangeError before 2018 */
  on(date: string): ValueSources {
    const articles = onDay(valueTable, date, 'article');
    const marks = onDay(valueTable, date, 'mark');
    const pairs = Object.keys(valueTable) as (keyof ValueTable)[];
    return Object.fromEntries(
      pairs.map((name) => [name, { article: articles[name], mark: marks[name] }]),
    ) as ValueSources;
  },
};
