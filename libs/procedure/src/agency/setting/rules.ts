import type { CivilDate } from '@anjuan/calendar';
import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';
import { subjectOf } from './dossier.js';

const AHEAD = {
  id: 'HSE-135',
  name: 'setting-holds-from-now-on',
  force: 'bars',
  articles: [apl(47), house('HSE-135')],
  says: {
    zh: '设置只能自当日或者以后生效，不得改变已经过去的日期适用的值',
    en: 'A setting holds from today or later: what held on past days is not changed',
  },
} as const;

export const fromNowOn: Rule<Dossier, { readonly from: CivilDate }> = inputRule({
  ...AHEAD,
  holds: ({ input, on }) => input.from >= on,
});

export const stillAhead: Rule<Dossier> = rule({
  ...AHEAD,
  holds: ({ dossier, on }) => (dossier.agency?.setting?.from ?? '') >= on,
});

export const onePerDay: Rule<Dossier> = rule({
  id: 'HSE-134',
  name: 'one-setting-of-a-kind-a-day',
  force: 'bars',
  articles: [apl(47), house('HSE-134')],
  says: {
    zh: '同一项设置在同一生效日期只能有一个值',
    en: 'Of one setting only one value begins on a day',
  },
  holds: ({ dossier, file, office }) => {
    const setting = dossier.agency?.setting;
    const others = (office.settings ?? []).filter((one) => one.file !== file.id);
    return !others.some((one) => setting && one.from === setting.from && one.subject === subjectOf(setting.value));
  },
});
