import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { ReviewInput, prefillReview, reviewRules, withReview } from '../../reviewing.js';

export const returnFromPreReview = step<Dossier, ReviewInput>({
  id: 'return-from-pre-review',
  title: { zh: '预审退回补充调查', en: 'Return from early review' },
  articles: [order55(25)],
  input: ReviewInput,
  rules: reviewRules,
  issues: ['review-opinion'],
  prefill: prefillReview,
  apply: withReview('investigate', true),
});
