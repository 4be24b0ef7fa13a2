import { acl } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SubstituteDossier } from '../../dossier.js';

export class SettleClearingCostInput {
  @Line({ zh: '票据号', en: 'Receipt number' }, { max: 60 }) receipt: string;
}

/** The party paid the cost. @article ACL-2011/51 */
export const settleClearingCost = step<SubstituteDossier, SettleClearingCostInput>({
  id: 'settle-clearing-cost',
  title: { zh: '登记代履行费用缴清', en: 'Record the cost paid' },
  articles: [acl(51)],
  input: SettleClearingCostInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input: { receipt }, on }) => ({
    ...dossier,
    ...(dossier.cost ? { cost: { ...dossier.cost, settledOn: on, receipt } } : {}),
  }),
});
