import { inForceOn } from './article.js';
import type { ArticleId } from './cite.js';
import { clockRows } from './data/clocks.js';
import { OLD } from './data/since.js';
import type { Profile } from './matter.js';
import { type ProfileTerms, profileTerms } from './profiles.js';
import { remembered } from './remembered.js';
import type { Text } from './text.js';
import { type Values, valueSources, values } from './values.js';

/** A kind of time limit, in the shape the calendar counts (`ClockSpec` there). */
export interface Clock {
  readonly id: string;
  /** In `unit`; for 'fixed' the day of the year, month × 100 + day. */
  readonly length: number;
  readonly unit: 'working-days' | 'days' | 'months' | 'hours' | 'fixed';
  /** 'party': the later, rolled day counts; 'agency': the earlier, unrolled one. */
  readonly policy: 'party' | 'agency';
  /** 'back': whole days that must lie between the result and the start event. */
  readonly direction?: 'back';
  readonly articles: readonly ArticleId[];
  readonly title: Text;
  /** The event that starts the clock. */
  readonly startsBy: Text;
}

/** Every number of the law that may give a clock its length: the base law's and the profile's. */
export type Law = Values & ProfileTerms;
type Numbers = { [K in keyof Law]: Law[K] extends number | null ? K : never }[keyof Law];

/** A clock before a day is chosen: its length is a name in the dated tables, or follows from several. */
export interface ClockRow extends Omit<Clock, 'length' | 'unit'> {
  readonly length: number | Numbers | ((law: Law) => number | null);
  /** 'short-days': working days where the law of the day says so, else calendar days. */
  readonly unit: Clock['unit'] | 'short-days';
}

/** Id of a clock, 'C-HEA'. */
export type ClockId = keyof typeof clockRows;

const rows: Readonly<Record<ClockId, ClockRow>> = clockRows;

const known = remembered<Clock | undefined>();

function lengthOf({ length }: ClockRow, date: string, profile: Profile): number | null {
  const law: Law = { ...values.on(date), ...profileTerms.on(profile, date) };
  if (typeof length === 'number') return length;
  return typeof length === 'function' ? length(law) : law[length];
}

/** The articles that speak of the clock on a day, the one its length stands in first; never none. */
function articlesOf({ length, articles }: ClockRow, date: string, profile: Profile): readonly ArticleId[] {
  const sources: Readonly<Record<string, { readonly article: ArticleId }>> = {
    ...valueSources.on(date),
    ...profileTerms.sources(profile, date),
  };
  const source = typeof length === 'string' ? sources[length]?.article : undefined;
  const then = articles.filter((id) => inForceOn(id, date));
  if (source === undefined || then.includes(source)) return then.length > 0 ? then : articles;
  return [source, ...then];
}

/**
 * A clock as the law of a day and the profile of the matter make it: its length is read from the dated tables, so that a change
 * of law is one new line there. Undefined where that law knows no such limit (no ninety days in 2020).
 * @param date civil date of the event that starts the clock; before 2018 the oldest text we hold counts
 */
export function clockOn(id: ClockId, date: string, profile: Profile = 'PF-HC'): Clock | undefined {
  return known(`${id} ${date} ${profile}`, () => readClock(id, date < OLD ? OLD : date, profile));
}

function readClock(id: ClockId, day: string, profile: Profile): Clock | undefined {
  const row = rows[id];
  const length = lengthOf(row, day, profile);
  if (length === null) return undefined;
  const short = values.on(day).shortPeriodsAreWorkingDays ? 'working-days' : 'days';
  const unit = row.unit === 'short-days' ? short : row.unit;
  return { ...row, length, unit, articles: articlesOf(row, day, profile) };
}

/** The newest law we hold. */
const NEWEST = '9999-12-31';

function newest(id: ClockId): Clock {
  const found = clockOn(id, NEWEST) ?? clockOn(id, NEWEST, 'PF-ENV');
  if (!found) throw new Error(`${id} has no length in the newest law`);
  return { ...found, articles: rows[id].articles };
}

/** Every clock of the system under the newest law: what it is called and counts in; for a case `clockOn` its day. */
export const clocks = Object.fromEntries(
  (Object.keys(clockRows) as ClockId[]).map((id) => [id, newest(id)]),
) as Readonly<Record<ClockId, Clock>>;
