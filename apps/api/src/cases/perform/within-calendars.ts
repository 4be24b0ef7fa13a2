import { type CivilDate, type Holidays, OutsideCalendar } from '@anjuan/calendar';
import type { Rule } from '@anjuan/procedure';
import { apl, house } from '@anjuan/statute';
import { Refused } from '../../platform/refused.js';

/** First and last year a day may lie in; the year after the last notice counts provisionally. */
function yearsKnown(holidays: Holidays): string {
  const years = Object.keys(holidays).map(Number);
  const last = Math.max(...years);
  const after = holidays[last]?.status === 'notice-imported' ? last + 1 : last;
  return `${Math.min(...years)}–${after}`;
}

/** HSE-88, unmet by this day: no count of working days can be right where no calendar says which days are. */
export function dayWithinCalendars(day: CivilDate, holidays: Holidays): Rule {
  const years = yearsKnown(holidays);
  return {
    id: 'HSE-88',
    name: 'day-within-the-calendars',
    force: 'bars',
    about: 'input',
    articles: [apl(85), house('HSE-88')],
    says: {
      zh: `日期应当在已导入的日历范围内（${years}年）：${day}不在其中`,
      en: `Days lie within the imported calendars (${years}): ${day} does not`,
    },
    holds: () => false,
  };
}

/** Does work whose days the calendars must cover. @throws Refused with HSE-88 when they do not */
export function coveredOrRefused<T>(holidays: Holidays, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof OutsideCalendar)) throw error;
    const rule = dayWithinCalendars(error.day, holidays);
    throw new Refused('/problems/step-refused', { detail: rule.says, unmet: [rule] });
  }
}
