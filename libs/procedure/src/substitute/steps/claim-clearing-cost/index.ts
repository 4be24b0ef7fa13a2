import type { CivilDate } from '@anjuan/calendar';
import { acl } from '@anjuan/statute';
import { Day, Fen } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SubstituteDossier } from '../../dossier.js';
import { costWithinEstimate } from '../../rules.js';

export class ClaimClearingCostInput {
  @Fen({ zh: '代履行费用', en: 'Cost' }, { min: 1 }) costFen: number;
  @Day({ zh: '缴纳期限', en: 'To be paid by' }) dueOn: CivilDate;
}

/** The cost is the party’s, at what it reasonably took. @article ACL-2011/51/2 */
export const claimClearingCost = step<SubstituteDossier, ClaimClearingCostInput>({
  id: 'claim-clearing-cost',
  title: { zh: '要求缴纳代履行费用', en: 'Claim the cost' },
  articles: [acl(51)],
  input: ClaimClearingCostInput,
  rules: [openTrackNotArchived, costWithinEstimate],
  prefill: (file, track) => {
    const cost = track ? (file.tracks[track]?.dossier as SubstituteDossier | undefined)?.done?.costFen : undefined;
    return cost ? { costFen: cost } : {};
  },
  apply: (dossier, { input: { costFen, dueOn }, on }) => ({ ...dossier, cost: { on, fen: costFen, dueOn } }),
});
