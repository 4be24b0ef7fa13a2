import { apl, house, sc118 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DissentDossier } from '../../dossier.js';
import { RulingInput, withRuling } from '../../ruling.js';
import { ruledByAnother } from '../../rules.js';

/** The handlers follow the opinion of legal review. @article SC-118-2018/14 */
export const ruleForOpinion = step<DissentDossier, RulingInput>({
  id: 'rule-for-opinion',
  title: { zh: '裁定按审核意见办理', en: 'Rule that the opinion be followed' },
  articles: [sc118(14), apl(58), house('REV-10')],
  input: RulingInput,
  rules: [openTrackNotArchived, ruledByAnother],
  apply: withRuling,
});
