import { type CivilDate, type Holidays, coverage } from '@anjuan/calendar';
import { type CaseFile, type Procedure, type Rule } from '@anjuan/procedure';
import { apl, house } from '@anjuan/statute';
import { dayWithinCalendars } from './within-calendars.js';

const dateRule = (id: string, name: string, says: Rule['says']): Rule => ({
  id,
  name,
  says,
  force: 'bars',
  about: 'file',
  articles: [apl(47), house(id)],
  holds: () => false,
});

const notAhead = dateRule('HSE-90', 'act-not-in-the-future', {
  zh: '行为日期不得晚于今天',
  en: 'The day of an act is not later than today',
});

const inOrder = dateRule('HSE-91', 'act-dates-in-order', {
  zh: '行为日期不得早于上一行为的日期',
  en: 'The day of an act is not earlier than that of the act before',
});

const inForce = dateRule('HSE-92', 'procedure-in-force-that-day', {
  zh: '行为日期应当在本程序施行之后',
  en: 'The procedure must have been in force on the day of the act',
});

/** The day an act is said to have been done, and what it is judged by. */
interface Dated {
  readonly on: CivilDate;
  readonly today: CivilDate;
  readonly holidays: Holidays;
}

/** The house's rules about the day of an act that do not hold. */
export function dateRulesUnmet(procedure: Procedure, file: CaseFile, { on, today, holidays }: Dated): readonly Rule[] {
  const last = file.acts.at(-1)?.on;
  return [
    ...(on > today ? [notAhead] : []),
    ...(last !== undefined && on < last ? [inOrder] : []),
    ...(on < procedure.since ? [inForce] : []),
    ...(coverage(on, holidays) === 'unknown' ? [dayWithinCalendars(on, holidays)] : []),
  ];
}
