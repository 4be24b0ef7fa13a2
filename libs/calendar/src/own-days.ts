import type { CivilDate } from './civil-date.js';
import { type HolidayYear, type Holidays, isWeekend } from './holidays.js';

/** A day on which an office departs from the national calendar. */
export interface OwnDay {
  readonly day: CivilDate;
  /** Whether it is a working day there. */
  readonly works: boolean;
}

const without = (list: readonly CivilDate[], day: CivilDate): readonly CivilDate[] => list.filter((one) => one !== day);
const cleared = (year: HolidayYear, day: CivilDate): HolidayYear => ({
  ...year,
  off: without(year.off, day),
  working: without(year.working, day),
});

/** A day said as its year's notice would say it: only what departs from the week stands in a list. */
function withOwnDay(holidays: Holidays, { day, works }: OwnDay): Holidays {
  const year = day.slice(0, 4);
  const found = holidays[year];
  if (!found) return holidays;
  const plain = cleared(found, day);
  const weekend = isWeekend(day);
  const own = {
    ...plain,
    ...(works && weekend ? { working: [...plain.working, day].sort() } : {}),
    ...(!works && !weekend ? { off: [...plain.off, day].sort() } : {}),
  };
  // The next year's notice has the later word on a day of December, so it may not speak of it either.
  const next = String(Number(year) + 1);
  return { ...holidays, [year]: own, ...(holidays[next] ? { [next]: cleared(holidays[next], day) } : {}) };
}

/** The calendar with an office's own days over it; days of years that have no table change nothing. */
export const withOwnDays = (holidays: Holidays, days: readonly OwnDay[]): Holidays => days.reduce(withOwnDay, holidays);
