export { accrual, type Accrual, type LateSum } from './accrual.js';
export { additionalFineFen } from './additional-fine.js';
export { type ChangedDay, calendarChanges } from './calendar-changes.js';
export { addDays, addMonths, type CivilDate, daysBetween, isCivilDate, weekday } from './civil-date.js';
export type { Bilingual, ClockFacts, ClockSpec, ClockUnit, Exclusion, Extension, TimeLimit } from './clock.js';
export { foreseen } from './foreseen.js';
export { type OwnDay, withOwnDays } from './own-days.js';
export { nationalHolidays } from './data/national-holidays.js';
export { type DaysLeft, daysLeft } from './days-left.js';
export {
  addWorkingDays,
  type Coverage,
  coverage,
  type HolidayYear,
  type Holidays,
  OutsideCalendar,
  isStatutoryHoliday,
  isWeekend,
  isWorkingDay,
  subtractWorkingDays,
} from './holidays.js';
export { type HolidayNotice, type NoticeDay, holidayYearOf, missingStatutory, needlessWorking } from './notice.js';
export { type NoticeFault, type NoticeReading, readNotice, readNoticeText } from './read-notice.js';
export { statutoryDays } from './statutory-days.js';
export { timeLimit } from './time-limit.js';
