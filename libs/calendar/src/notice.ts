import type { CivilDate } from './civil-date.js';
import { type HolidayYear, isWeekend } from './holidays.js';
import { statutoryDays } from './statutory-days.js';

/** One day a holiday notice names. */
export interface NoticeDay {
  readonly name: string;
  readonly date: CivilDate;
  /** A day off, or else a day made working. */
  readonly isOffDay: boolean;
}

/** One year's holiday notice as a file says it: the shape of holiday-cn's `YYYY.json`. */
export interface HolidayNotice {
  readonly year: number;
  /** Addresses of the notices. */
  readonly papers: readonly string[];
  readonly days: readonly NoticeDay[];
}

/** Statutory holidays that the notice does not make days off: a sign of a file cut short. @article HOLIDAYS-2024/2 */
export function missingStatutory({ year, days }: HolidayNotice): readonly CivilDate[] {
  const off = new Set(days.filter(({ isOffDay }) => isOffDay).map(({ date }) => date));
  return statutoryDays(year).filter((day) => !off.has(day));
}

/** Weekdays the notice makes working: they are so already, and change nothing. */
export function needlessWorking({ days }: HolidayNotice): readonly CivilDate[] {
  return days.filter(({ date, isOffDay }) => !isOffDay && !isWeekend(date)).map(({ date }) => date);
}

/** The year as every count uses it. */
export function holidayYearOf(notice: HolidayNotice): HolidayYear {
  const dated = (off: boolean) =>
    notice.days
      .filter(({ isOffDay }) => isOffDay === off)
      .map(({ date }) => date)
      .sort();
  const off = dated(true);
  return {
    status: 'notice-imported',
    off,
    working: dated(false).filter(isWeekend),
    statutory: statutoryDays(notice.year).filter((day) => off.includes(day)),
  };
}
