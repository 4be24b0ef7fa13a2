import { apl, arl } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { finishingRules } from '../../../remedies/finishing-rules.js';
import { FeedbackInput, feedbackFrom, prefillFeedback } from '../../../remedies/finishing.js';
import type { ReconsiderationDossier } from '../../dossier.js';

/** Public record, money, new case, accountability: all that the outcome demands is done. */
export const finishFeedback = step<ReconsiderationDossier, FeedbackInput>({
  id: 'finish-feedback',
  title: { zh: '复议结果反馈办结', en: 'Finish what the outcome demands' },
  articles: [arl(64), apl(48, 2)],
  input: FeedbackInput,
  rules: finishingRules,
  prefill: prefillFeedback,
  apply: (dossier, act) => ({ ...dossier, feedback: feedbackFrom(act) }),
});
