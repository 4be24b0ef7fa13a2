import { addDays, addMonths, type CivilDate } from './civil-date.js';
import type { ClockFacts, ClockSpec, Exclusion } from './clock.js';
import { coverage, type Holidays, isWeekend, isWorkingDay } from './holidays.js';

/** The unrolled end of a count, and the days on the way that need explaining. */
export interface Count {
  readonly end: CivilDate;
  readonly skippedOff: readonly CivilDate[];
  readonly makeUp: readonly CivilDate[];
  readonly provisional: boolean;
  /** End of the last hour, for a clock in hours whose hour of start is known. */
  readonly endsAt?: string;
}

interface Walk {
  readonly end: CivilDate;
  readonly visited: readonly CivilDate[];
}

const isExcluded = (d: CivilDate, excluded: readonly Exclusion[]): boolean =>
  excluded.some(({ from, to }) => from <= d && d <= to);

function walk(start: CivilDate, n: number, direction: 1 | -1, counts: (d: CivilDate) => boolean): Walk {
  const visited: CivilDate[] = [];
  let end = start;
  for (let left = n; left > 0;) {
    end = addDays(end, direction);
    visited.push(end);
    if (counts(end)) left -= 1;
  }
  return { end, visited };
}

const plain = (end: CivilDate): Count => ({ end, skippedOff: [], makeUp: [], provisional: false });

function workingDays(
  start: CivilDate,
  n: number,
  spec: ClockSpec,
  excluded: readonly Exclusion[],
  holidays: Holidays,
): Count {
  const back = spec.direction === 'back';
  const open = (d: CivilDate): boolean => !isExcluded(d, excluded);
  // Backwards, `n` whole days must lie between, so the result is one day further away.
  const { end, visited } = walk(start, back ? n + 1 : n, back ? -1 : 1, (d) => isWorkingDay(d, holidays) && open(d));
  return {
    end,
    skippedOff: visited.filter((d) => open(d) && !isWorkingDay(d, holidays)),
    makeUp: visited.filter((d) => open(d) && isWeekend(d) && isWorkingDay(d, holidays)),
    provisional: visited.some((d) => coverage(d, holidays) === 'provisional'),
  };
}

function calendarDays(start: CivilDate, n: number, spec: ClockSpec, excluded: readonly Exclusion[]): Count {
  const back = spec.direction === 'back';
  return plain(walk(start, back ? n + 1 : n, back ? -1 : 1, (d) => !isExcluded(d, excluded)).end);
}

function months(start: CivilDate, n: number, excluded: readonly Exclusion[]): Count {
  const raw = addMonths(start, n);
  if (excluded.length === 0) return plain(raw);
  let lost = 0;
  for (let d = addDays(start, 1); d <= raw; d = addDays(d, 1)) if (isExcluded(d, excluded)) lost += 1;
  return plain(walk(raw, lost, 1, (d) => !isExcluded(d, excluded)).end);
}

const ofDay = (hour: number): string => `T${String(hour).padStart(2, '0')}:00`;

/** The hour of the start is not counted, so the first counted one is the next full hour. */
function clockHours(start: CivilDate, n: number, startsAt: string, excluded: readonly Exclusion[]): Count {
  let day = start;
  let hour = Number(startsAt.slice(0, 2));
  for (let left = n; left > 0;) {
    hour = (hour + 1) % 24;
    if (hour === 0) day = addDays(day, 1);
    if (!isExcluded(day, excluded)) left -= 1;
  }
  return { ...plain(day), endsAt: `${day}${ofDay(hour + 1)}` };
}

/** Without the hour of the start whole days are counted: 24 hours end on the next day. */
function hours(start: CivilDate, n: number, spec: ClockSpec, { startsAt, excluded = [] }: ClockFacts): Count {
  if (startsAt !== undefined) return clockHours(start, n, startsAt, excluded);
  return calendarDays(start, Math.ceil(n / 24), spec, excluded);
}

/** '-01-31' of 131. */
export const monthDayOf = (length: number): string =>
  String(length)
    .padStart(4, '0')
    .replace(/^(..)(..)$/, '-$1-$2');

/** The next day numbered `length` (month × 100 + day) after `start`. */
function fixedDay(start: CivilDate, length: number): Count {
  const monthDay = monthDayOf(length);
  const year = Number(start.slice(0, 4));
  const sameYear = `${year}${monthDay}`;
  return plain(sameYear > start ? sameYear : `${year + 1}${monthDay}`);
}

/** Counts a clock from `start` without rolling its last day. @throws RangeError as `timeLimit` does */
export function count(spec: ClockSpec, start: CivilDate, holidays: Holidays, facts: ClockFacts): Count {
  const excluded = facts.excluded ?? [];
  const length = (facts.extensions ?? []).reduce((sum, extension) => sum + extension.length, spec.length);
  switch (spec.unit) {
    case 'working-days':
      return workingDays(start, length, spec, excluded, holidays);
    case 'days':
      return calendarDays(start, length, spec, excluded);
    case 'months':
      return months(start, length, excluded);
    case 'hours':
      return hours(start, length, spec, facts);
    case 'fixed':
      return fixedDay(start, spec.length);
  }
}
