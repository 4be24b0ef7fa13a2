import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { ReviewInput, approvalConsistent, prefillReview, reviewRules, withReview } from '../../reviewing.js';

export const passPreReview = step<Dossier, ReviewInput>({
  id: 'pass-pre-review',
  title: { zh: '预审同意', en: 'Pass early review' },
  articles: [order55(25)],
  input: ReviewInput,
  rules: [...reviewRules, approvalConsistent],
  issues: ['review-opinion'],
  prefill: prefillReview,
  apply: withReview('approve', true),
});
