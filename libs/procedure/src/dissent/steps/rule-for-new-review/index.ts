import { apl, house, sc118 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DissentDossier } from '../../dossier.js';
import { RulingInput, withRuling } from '../../ruling.js';
import { ruledByAnother } from '../../rules.js';

/** The same draft goes to the reviewers again; without their approval no decision is made (art. 58). @article SC-118-2018/14 */
export const ruleForNewReview = step<DissentDossier, RulingInput>({
  id: 'rule-for-new-review',
  title: { zh: '裁定提请重新审核', en: 'Rule that the draft be reviewed anew' },
  articles: [sc118(14), apl(58), house('REV-10')],
  input: RulingInput,
  rules: [openTrackNotArchived, ruledByAnother],
  apply: withRuling,
});
