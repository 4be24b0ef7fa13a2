import { addDays, type CivilDate } from './civil-date.js';
import { coverage, type Holidays, isWeekend, isWorkingDay } from './holidays.js';

/** A day that one calendar counts and the other does not. */
export interface ChangedDay {
  readonly day: CivilDate;
  readonly works: boolean;
}

const works = (day: CivilDate, holidays: Holidays): boolean =>
  coverage(day, holidays) === 'unknown' ? !isWeekend(day) : isWorkingDay(day, holidays);

/** Days of a year, and of the December before it, that count under one calendar only; `works` as the later one has it. */
export function calendarChanges(before: Holidays, after: Holidays, year: number): readonly ChangedDay[] {
  const changed: ChangedDay[] = [];
  for (let day = `${year - 1}-12-01`; day <= `${year}-12-31`; day = addDays(day, 1))
    if (works(day, before) !== works(day, after)) changed.push({ day, works: works(day, after) });
  return changed;
}
