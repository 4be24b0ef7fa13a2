/** A day of the Gregorian calendar without a time zone, written 'YYYY-MM-DD' (years 1000 to 9999). */
export type CivilDate = string;

// Bound once: a limit of months asks for thousands of days, and looking up a global costs more than the arithmetic.
const { floor, min } = Math;
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
/** Days before each month, counted from 1 March, so that the leap day is the last of its year. */
const BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;
const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lastDayOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LAST[month - 1] ?? 0));

const parted = (year: number, month: number, day: number): CivilDate => `${year}-${TWO[month]}-${TWO[day]}`;

/** @throws RangeError when `d` is not a civil date */
function parts(d: CivilDate): [year: number, month: number, day: number] {
  if (!SHAPE.test(d)) throw new RangeError(`Not a civil date: ${String(d)}`);
  const [year, month, day] = [+d.slice(0, 4), +d.slice(5, 7), +d.slice(8)];
  if (day < 1 || day > lastDayOf(year, month)) throw new RangeError(`Not a civil date: ${d}`);
  return [year, month, day];
}

/** Days since 1970-01-01, by integers alone: time limits count thousands of days. @throws RangeError as `parts` does */
function dayNumber(d: CivilDate): number {
  const [year, month, day] = parts(d);
  const y = month > 2 ? year : year - 1;
  const leaps = floor(y / 4) - floor(y / 100) + floor(y / 400);
  return y * 365 + leaps + (BEFORE[month - 1] ?? 0) + day - 1 - EPOCH;
}

/** @throws RangeError when the day lies outside the years 1000 to 9999 */
function dateOf(days: number): CivilDate {
  const n = days + EPOCH;
  const era = floor(n / 146_097);
  const ofEra = n - era * 146_097;
  const yearOfEra = floor((ofEra - floor(ofEra / 1_460) + floor(ofEra / 36_524) - floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const fromMarch = floor((5 * ofYear + 2) / 153);
  const day = ofYear - floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (!Number.isInteger(days) || !(year >= 1000 && year <= 9999))
    throw new RangeError(`No civil date ${days} days from 1970-01-01`);
  return parted(year, month, day);
}

/** Whether `s` is a real day written 'YYYY-MM-DD'. */
export function isCivilDate(s: unknown): s is CivilDate {
  if (typeof s !== 'string') return false;
  try {
    dayNumber(s);
    return true;
  } catch {
    return false;
  }
}

/** The day `n` calendar days after `d` (before it, when `n` is negative). @throws RangeError when `d` is no civil date */
export function addDays(d: CivilDate, n: number): CivilDate {
  return dateOf(dayNumber(d) + n);
}

/** Calendar days from `a` to `b`; negative when `b` is the earlier one. @throws RangeError when one is no civil date */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

/**
 * The same-numbered day `n` months later, else the last day of that month.
 * @throws RangeError when `d` is no civil date
 */
export function addMonths(d: CivilDate, n: number): CivilDate {
  const [year, month, day] = parts(d);
  const months = year * 12 + month - 1 + n;
  const [y, m] = [floor(months / 12), (((months % 12) + 12) % 12) + 1];
  if (!(y >= 1000 && y <= 9999)) throw new RangeError(`No civil date ${n} months from ${d}`);
  return parted(y, m, min(day, lastDayOf(y, m)));
}

/** Day of the week, 0 = Sunday … 6 = Saturday. @throws RangeError when `d` is no civil date */
export function weekday(d: CivilDate): number {
  return (((dayNumber(d) + 4) % 7) + 7) % 7;
}
