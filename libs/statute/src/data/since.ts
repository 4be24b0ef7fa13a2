import type { ArticleId } from '../cite.js';
import type { Mark } from '../text.js';

/** A number of the law with the civil date it counts from, its article, and how it was checked. */
export interface Since<T> {
  readonly from: string;
  readonly value: T;
  readonly article: ArticleId;
  readonly mark: Mark;
}

/** Writes one dated number. */
export function since<T>(from: string, value: T, article: ArticleId, mark: Mark = 'V'): Since<T> {
  return { from, value, article, mark };
}

/** Dated numbers by name, each oldest first. */
export type DatedTable = Record<string, readonly [Since<unknown>, ...Since<unknown>[]]>;

/** First day the tables speak of: the text of 2017 came into force. */
export const OLD = '2018-01-01';
/** First day of the Administrative Penalty Law of 2021. */
export const NEW = '2021-07-15';
/** First day of Ministry Order 55. */
export const ORDER_55 = '2022-05-01';
