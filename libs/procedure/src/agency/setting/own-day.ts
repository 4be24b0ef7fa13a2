import {
  type CivilDate,
  type Holidays,
  type OwnDay,
  coverage,
  isStatutoryHoliday,
  isWorkingDay,
} from '@anjuan/calendar';
import { apl, holidayRules, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';
import type { SettingRecord } from './dossier.js';

interface Proposed {
  readonly from: CivilDate;
  readonly works: boolean;
}

/** Only where the year's notice is known can be said what departs from it. */
const changes = ({ from, works }: Proposed, holidays: Holidays): boolean =>
  coverage(from, holidays) === 'notice-imported' && isWorkingDay(from, holidays) !== works;

const CHANGES = {
  id: 'HSE-105',
  name: 'own-day-changes-the-calendar',
  force: 'bars',
  articles: [apl(85), house('HSE-105')],
  says: {
    zh: '例外日期应当在放假安排已经导入的年份，且确实改变当日是否上班',
    en: 'The day lies in a year whose notice was imported, and the exception changes whether it counts',
  },
} as const;

export const dayReallyChanges: Rule<Dossier, Proposed> = inputRule({
  ...CHANGES,
  holds: ({ input, holidays }) => changes(input, holidays),
});

/** The calendar may have changed since it was proposed. */
export const dayStillChanges: Rule<Dossier> = rule({
  ...CHANGES,
  holds: ({ dossier, holidays }) => {
    const setting = dossier.agency?.setting;
    return setting?.value.kind !== 'own-day' || changes({ from: setting.from, works: setting.value.works }, holidays);
  },
});

export const statutoryDayStaysOff: Rule<Dossier, Proposed> = inputRule({
  id: 'HSE-106',
  name: 'statutory-holiday-stays-off',
  force: 'bars',
  articles: [holidayRules(2), house('HSE-106')],
  says: {
    zh: '法定节假日不得安排为上班',
    en: 'No statutory holiday is made a working day',
  },
  holds: ({ input, holidays }) =>
    !input.works || coverage(input.from, holidays) === 'unknown' || !isStatutoryHoliday(input.from, holidays),
});

/** A setting's own day, if it is one. */
export function ownDayOf({ from, value }: SettingRecord): OwnDay | undefined {
  return value.kind === 'own-day' ? { day: from, works: value.works } : undefined;
}

/** Own days that were confirmed: two of one day, one each way, take each other back. */
export function ownDaysIn(confirmed: readonly SettingRecord[]): readonly OwnDay[] {
  const all = confirmed.flatMap((setting) => ownDayOf(setting) ?? []);
  return all.filter(({ day }) => all.filter((other) => other.day === day).length % 2 === 1);
}
