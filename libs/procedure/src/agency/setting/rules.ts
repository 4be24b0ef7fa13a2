import type { CivilDate } from '@anjuan/calendar';
import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';

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
