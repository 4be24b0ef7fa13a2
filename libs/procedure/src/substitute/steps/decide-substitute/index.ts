import { acl } from '@anjuan/statute';
import { EnforcementDecisionInput, decidingToEnforce } from '../../../enforcing/decision.js';
import { Choice, Fen, Flag, Line, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { type Performer, type SubstituteDossier, performers } from '../../dossier.js';
import { agentWithoutInterest, decisionComplete, orderOverdue } from '../../rules.js';

export class DecideSubstituteInput extends EnforcementDecisionInput {
  @Choice({ zh: '代履行人', en: 'Who performs' }, optionsOf(performers)) performer: Performer;
  @Line({ zh: '第三人名称', en: 'Name of the third person' }, { max: 100, optional: true }) agent?: string;
  @Flag({ zh: '第三人与本案没有利害关系', en: 'The third person has no interest' }, { optional: true })
  agentHasNoInterest?: boolean;
  @Fen({ zh: '费用预算', en: 'Estimated cost' }) estimateFen: number;
}

const deciding = decidingToEnforce({
  id: 'decide-substitute',
  title: { zh: '作出代履行决定', en: 'Decide on performance by a substitute' },
  rules: [openTrackNotArchived, orderOverdue],
});

/** The decision; it is served before anything is done. @article ACL-2011/51 */
export const decideSubstitute = step<SubstituteDossier, DecideSubstituteInput>({
  ...deciding,
  articles: [acl(50), acl(51), acl(37)],
  input: DecideSubstituteInput,
  rules: [...deciding.rules, agentWithoutInterest, decisionComplete],
  apply: (dossier, act) => {
    const { performer, agent, estimateFen } = act.input;
    const plan = { performer, estimateFen, ...(agent ? { agent } : {}) };
    return { ...dossier, ...deciding.apply(dossier, act), plan };
  },
});
