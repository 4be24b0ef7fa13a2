import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { ReviewInput, prefillReview, reviewRules, withReview } from '../../reviewing.js';

export const adviseTransfer = step<Dossier, ReviewInput>({
  id: 'advise-transfer',
  title: { zh: '法制审核建议移送', en: 'Advise a transfer' },
  articles: [apl(58), order55(25)],
  input: ReviewInput,
  rules: reviewRules,
  issues: ['review-opinion'],
  prefill: prefillReview,
  apply: withReview('transfer'),
});
