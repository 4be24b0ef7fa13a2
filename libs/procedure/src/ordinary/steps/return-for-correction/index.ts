import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { ReviewInput, prefillReview, reviewRules, withReview } from '../../reviewing.js';

export const returnForCorrection = step<Dossier, ReviewInput>({
  id: 'return-for-correction',
  title: { zh: '法制审核建议改正', en: 'Return for correction' },
  articles: [apl(58), order55(25)],
  input: ReviewInput,
  rules: reviewRules,
  issues: ['review-opinion'],
  prefill: prefillReview,
  apply: withReview('correct'),
});
