import { type CivilDate, addMonths } from '@anjuan/calendar';
import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import type { Role } from '../../kernel/office.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';

const leaders: readonly Role[] = ['head', 'unit-head'];
const LONGEST_MONTHS = 12;

export const toAnotherLeader: Rule<Dossier, { readonly to: string }> = inputRule({
  id: 'HSE-130',
  name: 'delegated-to-another-leader',
  force: 'bars',
  articles: [apl(57), house('HSE-130')],
  says: {
    zh: '只能授权给本机关的其他负责人或者执法队负责人',
    en: 'The delegate is another head or a unit head of the office',
  },
  holds: ({ input, actor, office }) =>
    input.to !== actor.id && (office.staff[input.to]?.roles.some((role) => leaders.includes(role)) ?? false),
});

export const delegationTerm: Rule<Dossier, { readonly from: CivilDate; readonly until: CivilDate }> = inputRule({
  id: 'HSE-132',
  name: 'delegation-ahead-and-limited',
  force: 'bars',
  articles: [apl(57), house('HSE-132')],
  says: {
    zh: '授权不得溯及既往，且不超过一年',
    en: 'A delegation begins today at the earliest and lasts a year at most',
  },
  holds: ({ input: { from, until }, on }) => from >= on && until >= from && until < addMonths(from, LONGEST_MONTHS),
});

export const delegationOver: Rule<Dossier> = rule({
  id: 'HSE-133',
  name: 'delegation-term-over',
  force: 'bars',
  articles: [apl(57), house('HSE-133')],
  says: { zh: '授权期限届满的次日起，授权终止', en: 'A delegation ends with its last day' },
  holds: ({ dossier, on }) => on > (dossier.agency?.delegation?.until ?? on),
});
