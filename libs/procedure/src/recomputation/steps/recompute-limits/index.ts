import { apl, house } from '@anjuan/statute';
import { Day, Line, Rows, Whole } from '../../../kernel/field.js';
import { type Act, step } from '../../../kernel/step.js';
import type { RecomputationDossier, RecountedLimit } from '../../dossier.js';
import { expiredNotReopened, limitsReallyMoved, noticeOfYearImported } from '../../rules.js';

export class RecountedLimitInput {
  @Line({ zh: '规则', en: 'Rule' }, { max: 20 }) rule: string;
  @Line({ zh: '时限', en: 'Clock' }, { max: 40 }) clock: string;
  @Day({ zh: '起算日', en: 'Start' }) start: string;
  @Line({ zh: '分支', en: 'Track' }, { max: 60, optional: true }) track?: string;
  @Day({ zh: '原届满日', en: 'Last day before' }) before: string;
  @Day({ zh: '重算届满日', en: 'Last day after' }) after: string;
}

export class RecomputeLimitsInput {
  @Whole({ zh: '年份', en: 'Year' }, { min: 2020, max: 2100 }) year: number;
  @Line({ zh: '通知文号', en: 'Number of the notice' }, { max: 80 }) notice: string;
  @Rows({ zh: '改变的期限', en: 'Limits that moved' }, RecountedLimitInput, { optional: true, min: 0 })
  moved?: RecountedLimit[];
  @Rows({ zh: '已届满、不恢复的期限', en: 'Expired limits that stay' }, RecountedLimitInput, { optional: true, min: 0 })
  kept?: RecountedLimit[];
}

function logged({ entries }: RecomputationDossier, { input, on }: Act<RecomputeLimitsInput>): RecomputationDossier {
  const { year, notice, moved = [], kept = [] } = input;
  return { entries: [...entries, { on, year, notice, moved, kept }] };
}

/** By the system: a holiday notice came, and these limits of the case are counted anew; law.md 3.4. */
export const recomputeLimits = step<RecomputationDossier, RecomputeLimitsInput>({
  id: 'recompute-limits',
  title: { zh: '重新计算期限', en: 'Limits counted anew' },
  articles: [apl(85), house('HSE-86')],
  input: RecomputeLimitsInput,
  rules: [noticeOfYearImported, limitsReallyMoved, expiredNotReopened],
  apply: logged,
});
