import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { ReviewInput, prefillReview, reviewRules, withReview } from '../../reviewing.js';

export const returnForInvestigation = step<Dossier, ReviewInput>({
  id: 'return-for-investigation',
  title: { zh: '法制审核退回补充调查', en: 'Return for more investigation' },
  articles: [apl(58), order55(25)],
  input: ReviewInput,
  rules: reviewRules,
  issues: ['review-opinion'],
  prefill: prefillReview,
  apply: withReview('investigate'),
});
