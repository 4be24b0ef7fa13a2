import { isStatutoryHoliday, isWorkingDay, type CivilDate } from '@anjuan/calendar';
import { acl, eco, holidayRules, house, values } from '@anjuan/statute';
import { type Given, type Rule, inputRule } from '../kernel/rule.js';

/** An input that says when force is used; urgency is the head's word with its reason. */
export interface NamesHours {
  readonly day: CivilDate;
  readonly from: string;
  readonly until: string;
}

/** Why force may not wait, as the head approved it. */
export interface Urgency {
  readonly reason: string;
  readonly head: string;
}

type Urgent<D, I> = (given: Given<D, I>) => Urgency | undefined;
type Hours<I> = (input: I, on: CivilDate) => NamesHours;

/** Whether an urgency excuses: a reason in words, and a head who gave it. @article ACL-2011/43 */
export function excuses({ office }: Given<unknown, unknown>, urgency: Urgency | undefined): boolean {
  if (!urgency || urgency.reason.trim().length < 10) return false;
  return office.staff[urgency.head]?.roles.includes('head') ?? false;
}

/** Barred between 22:00 and 06:00 unless urgent. */
export function notAtNight<D, I>(hoursOf: Hours<I>, urgencyOf: Urgent<D, I>): Rule<D, I> {
  return inputRule({
    id: 'COE-04',
    name: 'not-at-night',
    force: 'bars',
    articles: [acl(43), acl(61), eco(572), house('COE-04')],
    says: {
      zh: '不得在夜间（二十二时至次日六时）实施强制执行，情况紧急并经负责人批准的除外',
      en: 'No force between 22:00 and 06:00, unless urgent and approved by the head',
    },
    holds: (given) => {
      const { day, from, until } = hoursOf(given.input, given.on);
      const night = values.on(day).nightOfForce;
      const byDay = from >= night.until && from < until && until <= night.from;
      return byDay || excuses(given, urgencyOf(given));
    },
  });
}

/** Barred on the statutory holidays proper unless urgent. */
export function notOnStatutoryHoliday<D, I>(hoursOf: Hours<I>, urgencyOf: Urgent<D, I>): Rule<D, I> {
  return inputRule({
    id: 'COE-04',
    name: 'not-on-statutory-holiday',
    force: 'bars',
    articles: [acl(43), acl(61), holidayRules(2)],
    says: {
      zh: '不得在法定节假日实施强制执行，情况紧急并经负责人批准的除外',
      en: 'No force on a statutory holiday, unless urgent and approved by the head',
    },
    holds: (given) =>
      !isStatutoryHoliday(hoursOf(given.input, given.on).day, given.holidays) || excuses(given, urgencyOf(given)),
  });
}

/** Weekends and adjusted days off are no statutory holidays: they ask for a reason only. */
export function onWorkingDay<D, I>(hoursOf: Hours<I>): Rule<D, I> {
  return inputRule({
    id: 'COE-04',
    name: 'on-a-working-day',
    force: 'asks',
    articles: [acl(43), house('COE-04')],
    says: {
      zh: '在周末、调休日实施强制执行的应当说明理由',
      en: 'Force on a weekend or an adjusted day off needs a reason',
    },
    holds: ({ input, on, holidays }) => isWorkingDay(hoursOf(input, on).day, holidays),
  });
}
