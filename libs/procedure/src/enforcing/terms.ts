import { type CivilDate, type Holidays, timeLimit } from '@anjuan/calendar';
import { clocks } from '@anjuan/statute';

/** Last day of a term that names its day: that day, or the first working day after it, as periods of a party end. @article CPL-2023/85 */
export function lastDayOf(dueOn: CivilDate, holidays: Holidays): CivilDate {
  return timeLimit({ ...clocks['C-DEMAND'], length: 0 }, dueOn, holidays).partyDate;
}
