import { addDays, type CivilDate, weekday } from './civil-date.js';

/** Off-days and make-up working days of one year. */
export interface HolidayYear {
  /** Whether the State Council notice of the year was imported, or the year is only guessed from weekends. */
  readonly status: 'notice-imported' | 'provisional';
  /** Days off by the notice: statutory holidays and adjusted days alike. */
  readonly off: readonly CivilDate[];
  /** Weekend days the notice makes working days. */
  readonly working: readonly CivilDate[];
  /** The statutory holidays proper among the off-days (enforcement is barred on them, only warned about on others). */
  readonly statutory?: readonly CivilDate[];
}

/** Holiday notices keyed by year, '2026'. */
export type Holidays = Readonly<Record<string, HolidayYear>>;

/** How well a day is known: by an imported notice, provisionally, or not at all. */
export type Coverage = 'notice-imported' | 'provisional' | 'unknown';

/** A day of a year that no notice covers, not even provisionally, would have to be counted. */
export class OutsideCalendar extends RangeError {
  constructor(readonly day: CivilDate) {
    super(`No holiday notice covers ${day}`);
  }
}

const yearOf = (d: CivilDate): number => +d.slice(0, 4);

/** How well the year of `d` is known; the year after the last imported notice counts as provisional. */
export function coverage(d: CivilDate, holidays: Holidays): Coverage {
  const year = yearOf(d);
  const entry = holidays[year];
  if (entry) return entry.status;
  const previous = holidays[year - 1];
  return previous?.status === 'notice-imported' ? 'provisional' : 'unknown';
}

/** Whether `d` falls on Saturday or Sunday. */
export function isWeekend(d: CivilDate): boolean {
  return weekday(d) % 6 === 0;
}

/** The guess for a year without a notice: every weekday but New Year's Day is a working day. */
export function isWorkingDayByGuess(d: CivilDate): boolean {
  return !isWeekend(d) && !d.endsWith('-01-01');
}

/**
 * Whether `d` is a working day: a weekday that is not off, or a weekend day made working by the notice.
 * @throws RangeError when the holiday table does not cover the year
 * @article APL-2021/85
 */
export function isWorkingDay(d: CivilDate, holidays: Holidays): boolean {
  if (coverage(d, holidays) === 'unknown') throw new OutsideCalendar(d);
  // A notice may move days of the December before it, so the next year's notice is asked too, and first: it is the later word.
  for (const notice of [holidays[yearOf(d) + 1], holidays[yearOf(d)]]) {
    if (notice?.off.includes(d)) return false;
    if (notice?.working.includes(d)) return true;
  }
  return coverage(d, holidays) === 'provisional' ? isWorkingDayByGuess(d) : !isWeekend(d);
}

/** Statutory holidays that fall on the same day every year; the others follow the lunar calendar and need a notice. */
const FIXED: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/**
 * Whether `d` is a statutory holiday proper (not merely an adjusted day off).
 * @throws RangeError when the holiday table does not cover the year
 * @article HOLIDAYS-2024/2
 */
export function isStatutoryHoliday(d: CivilDate, holidays: Holidays): boolean {
  if (coverage(d, holidays) === 'unknown') throw new OutsideCalendar(d);
  return holidays[yearOf(d)]?.statutory?.includes(d) ?? FIXED.includes(d.slice(5));
}

/**
 * The `n`th working day after `d`; `d` itself is never counted.
 * @throws RangeError when the holiday table does not cover a year on the way, or `n` is negative
 */
export function addWorkingDays(d: CivilDate, n: number, holidays: Holidays): CivilDate {
  return walk(d, n, 1, holidays);
}

/**
 * The `n`th working day before `d`; `d` itself is never counted.
 * @throws RangeError when the holiday table does not cover a year on the way, or `n` is negative
 */
export function subtractWorkingDays(d: CivilDate, n: number, holidays: Holidays): CivilDate {
  return walk(d, n, -1, holidays);
}

function walk(d: CivilDate, n: number, direction: 1 | -1, holidays: Holidays): CivilDate {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a count of days: ${n}`);
  let day = d;
  for (let left = n; left > 0;) {
    day = addDays(day, direction);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}
