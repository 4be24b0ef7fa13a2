import {
  addDays,
  addMonths,
  type CivilDate,
  type Holidays,
  isStatutoryHoliday,
  isWeekend,
  weekday,
} from '@anjuan/calendar';
import type { CalendarYearView } from '@anjuan/contract';

/** What a day of the grid is. */
export type DayKind = 'plain' | 'weekend' | 'off' | 'statutory' | 'working';

/** The years of the office as the counting functions take them. */
export const holidaysOf = (years: readonly CalendarYearView[]): Holidays =>
  Object.fromEntries(years.map((year) => [year.year, year]));

/** What a notice makes of a day; the notice of the year after has the last word on its December. */
export function kindOf(day: CivilDate, holidays: Holidays): DayKind {
  const year = Number(day.slice(0, 4));
  for (const notice of [holidays[year + 1], holidays[year]]) {
    if (notice?.off.includes(day)) return isStatutoryHoliday(day, holidays) ? 'statutory' : 'off';
    if (notice?.working.includes(day)) return 'working';
  }
  return isWeekend(day) ? 'weekend' : 'plain';
}

/** The days of a month, and how many places of the week stand empty before the first; the week begins on Monday. */
export function monthOf(year: number, month: number): { readonly blanks: number; readonly days: readonly CivilDate[] } {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const days: CivilDate[] = [];
  for (let day = first; day < addMonths(first, 1); day = addDays(day, 1)) days.push(day);
  return { blanks: (weekday(first) + 6) % 7, days };
}

/** How many days of the year are working days. */
export function workingDaysOf(year: number, holidays: Holidays): number {
  let n = 0;
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
    if (['plain', 'working'].includes(kindOf(day, holidays))) n += 1;
  return n;
}

/** Days in unbroken runs: their first and their last. */
export function runsOf(days: readonly CivilDate[]): readonly (readonly [CivilDate, CivilDate])[] {
  const runs: [CivilDate, CivilDate][] = [];
  for (const day of [...days].sort()) {
    const run = runs.at(-1);
    if (run && addDays(run[1], 1) === day) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** Changed days in runs of the same change. */
export function changeRuns(changes: readonly { readonly day: CivilDate; readonly works: boolean }[]) {
  return [false, true]
    .flatMap((works) =>
      runsOf(changes.filter((c) => c.works === works).map(({ day }) => day)).map(([from, to]) => ({ from, to, works })),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
