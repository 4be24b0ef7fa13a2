import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SubstituteDossier } from '../../dossier.js';
import { decisionServed } from '../../rules.js';

export class DemandClearingAgainInput {
  @LongText({ zh: '再次催告的内容', en: 'What is demanded again' }, { max: 1000 }) demands: string;
}

/** The second demand, three working days ahead; performance by the party stops it all. @article ACL-2011/51 */
export const demandClearingAgain = step<SubstituteDossier, DemandClearingAgainInput>({
  id: 'demand-clearing-again',
  title: { zh: '代履行前再次催告', en: 'Demand the clearing again' },
  articles: [acl(51), acl(69)],
  input: DemandClearingAgainInput,
  rules: [openTrackNotArchived, decisionServed],
  prefill: () => ({ demands: '请自行清除，逾期由代履行人代为履行，费用由当事人承担。' }),
  apply: (dossier, { on }) => ({ ...dossier, secondDemand: { on } }),
});
