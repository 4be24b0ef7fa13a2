import { apl, lit } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { finishingRules } from '../../../remedies/finishing-rules.js';
import { FeedbackInput, feedbackFrom, prefillFeedback } from '../../../remedies/finishing.js';
import type { LitigationDossier } from '../../dossier.js';

/** All that the final judgment demands is done. */
export const performJudgment = step<LitigationDossier, FeedbackInput>({
  id: 'perform-judgment',
  title: { zh: '履行生效裁判', en: 'Perform the judgment' },
  articles: [lit(70), lit(72), apl(48, 2)],
  input: FeedbackInput,
  rules: finishingRules,
  prefill: prefillFeedback,
  apply: (dossier, act) => ({ ...dossier, feedback: feedbackFrom(act) }),
});
