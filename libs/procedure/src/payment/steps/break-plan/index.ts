import { apl } from '@anjuan/statute';
import { type Rule, rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { missedRate } from '../../deferral.js';
import type { PaymentDossier } from '../../dossier.js';

/** Nothing is typed: the plan and the receipts say it. */
export class BreakPlanInput {}

const rateMissed: Rule<PaymentDossier> = rule({
  id: 'PAY-03',
  name: 'rate-of-the-plan-missed',
  force: 'bars',
  articles: [apl(66, 2), apl(72)],
  says: {
    zh: '缴款计划的某一期期限已过而未缴足的，计划终止',
    en: 'A rate of the plan was not paid in full on its day: the plan is broken',
  },
  holds: ({ dossier: { deferral }, file, on }) =>
    deferral?.approved === true && missedRate(file, deferral, on) !== undefined,
});

/** PLAN_ACTIVE → BREACHED of law.md 1.6; from the day after the missed rate the additional fine runs again. @article APL-2021/72 */
export const breakPlan = step<PaymentDossier, BreakPlanInput>({
  id: 'break-plan',
  title: { zh: '缴款计划未履行', en: 'The plan is broken' },
  articles: [apl(66, 2), apl(72)],
  input: BreakPlanInput,
  rules: [rateMissed],
  apply: (dossier) => dossier,
});
