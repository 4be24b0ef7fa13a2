import { apl, house } from '@anjuan/statute';
import { type Rule, inputRule } from '../kernel/rule.js';
import type { RecomputationDossier } from './dossier.js';
import type { RecomputeLimitsInput } from './steps/recompute-limits/index.js';

type Recomputing = Rule<RecomputationDossier, RecomputeLimitsInput>;

export const noticeOfYearImported: Recomputing = inputRule({
  id: 'HSE-86',
  name: 'notice-of-the-year-imported',
  force: 'bars',
  articles: [apl(85), house('HSE-86')],
  says: {
    zh: '只有已导入放假安排的年份才引起期限重算',
    en: 'Only a year whose notice is imported makes limits be counted anew',
  },
  holds: ({ input, holidays }) => holidays[input.year]?.status === 'notice-imported',
});

export const limitsReallyMoved: Recomputing = inputRule({
  id: 'HSE-86',
  name: 'some-limit-really-moved',
  force: 'bars',
  articles: [apl(85), house('HSE-86')],
  says: { zh: '至少有一个期限因此改变', en: 'At least one limit is changed by it' },
  holds: ({ input }) => {
    const all = [...(input.moved ?? []), ...(input.kept ?? [])];
    return all.length > 0 && all.every(({ before, after }) => before !== after);
  },
});

export const expiredNotReopened: Recomputing = inputRule({
  id: 'HSE-87',
  name: 'expired-limit-not-reopened',
  force: 'bars',
  articles: [apl(85), house('HSE-87')],
  says: {
    zh: '已经届满的期限不因重新计算而恢复',
    en: 'A limit that has expired is not re-opened by counting anew',
  },
  holds: ({ input, on }) =>
    (input.moved ?? []).every(({ before }) => before >= on) && (input.kept ?? []).every(({ before }) => before < on),
});
