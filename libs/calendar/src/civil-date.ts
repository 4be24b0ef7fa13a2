/** A day of the Gregorian calendar without a time zone, written 'YYYY-MM-DD' (years 1000 to 9999). */
export type CivilDate = string;

const DAY_MS = 86_400_000;
const SHAPE = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01. @throws RangeError when `d` is not a civil date */
function dayNumber(d: CivilDate): number {
  const parts = SHAPE.exec(d);
  const ms = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : Number.NaN;
  // Date.UTC rolls 02-30 over to March; only a real date reads back as itself.
  if (Number.isNaN(ms) || dateOf(ms / DAY_MS) !== d) throw new RangeError(`Not a civil date: ${String(d)}`);
  return ms / DAY_MS;
}

function dateOf(days: number): CivilDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
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
  dayNumber(d);
  const [year, month, day] = d.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + n, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Day of the week, 0 = Sunday … 6 = Saturday. @throws RangeError when `d` is no civil date */
export function weekday(d: CivilDate): number {
  return (((dayNumber(d) + 4) % 7) + 7) % 7;
}
