import { addDays, type CivilDate, daysBetween } from './civil-date.js';
import type { TimeLimit } from './clock.js';
import { type Holidays, isWorkingDay } from './holidays.js';

/** How much of a time limit is left: 0 on its last day, negative when it has passed. */
export interface DaysLeft {
  readonly days: number;
  readonly unit: 'working-days' | 'days';
}

/** Working days after `from`, up to and including `to`. */
function workingDaysBetween(from: CivilDate, to: CivilDate, holidays: Holidays): number {
  let n = 0;
  for (let d = addDays(from, 1); d <= to; d = addDays(d, 1)) if (isWorkingDay(d, holidays)) n += 1;
  return n;
}

/**
 * Days left until `limit.due`, in working days when the clock counts them, else in calendar days.
 * @param today civil date
 * @throws RangeError when working days are counted outside the holiday table
 */
export function daysLeft(limit: Pick<TimeLimit, 'due' | 'unit'>, today: CivilDate, holidays: Holidays): DaysLeft {
  const { due, unit } = limit;
  if (unit !== 'working-days') return { days: daysBetween(today, due), unit: 'days' };
  const late = today > due;
  const days = workingDaysBetween(late ? due : today, late ? today : due, holidays);
  return { days: late ? -days : days, unit };
}
