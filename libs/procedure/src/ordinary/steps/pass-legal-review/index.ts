import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { ReviewInput, approvalConsistent, prefillReview, reviewRules, withReview } from '../../reviewing.js';

export const passLegalReview = step<Dossier, ReviewInput>({
  id: 'pass-legal-review',
  title: { zh: '法制审核同意', en: 'Pass legal review' },
  articles: [apl(58), order55(25)],
  input: ReviewInput,
  rules: [...reviewRules, approvalConsistent],
  issues: ['review-opinion'],
  prefill: prefillReview,
  apply: withReview('approve'),
});
