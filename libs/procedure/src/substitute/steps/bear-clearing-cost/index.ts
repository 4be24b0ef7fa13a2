import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SubstituteDossier } from '../../dossier.js';

export class BearClearingCostInput {
  @LongText({ zh: '不向当事人追缴的理由', en: 'Why it is not claimed' }, { min: 10, max: 500 }) reasons: string;
}

/** The cost stays with the office: the law says so, or nobody can be found to pay. @article ACL-2011/51 */
export const bearClearingCost = step<SubstituteDossier, BearClearingCostInput>({
  id: 'bear-clearing-cost',
  title: { zh: '代履行费用不予追缴', en: 'Bear the cost' },
  articles: [acl(51)],
  input: BearClearingCostInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input: { reasons }, on }) => ({
    ...dossier,
    cost: { ...(dossier.cost ?? { on, fen: 0, dueOn: on }), waived: reasons },
  }),
});
