import { acl, sc118 } from '@anjuan/statute';
import { Group, LongText } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { ClaimInput, prefillClaim } from '../../claiming.js';
import { claimRules } from '../../claim-rules.js';
import type { SealingDossier } from '../../dossier.js';
import { takingRules } from '../../taking-rules.js';
import { TakingInput, prefillTaking, takenFrom } from '../../taking.js';

export class SealInUrgencyInput extends TakingInput {
  @Group({ zh: '措施和依据', en: 'Measure and basis' }, ClaimInput) claim: ClaimInput;
  @LongText({ zh: '情况紧急、来不及事前报批的情况', en: 'Why it could not wait for approval' }, { max: 1000 })
  urgency: string;
}

const urgencyDescribed = inputRule<SealingDossier, SealInUrgencyInput>({
  id: 'COM-04',
  name: 'urgency-described',
  force: 'bars',
  articles: [acl(19)],
  says: {
    zh: '当场实施应当写明情况紧急的具体情形（不少于十个字）',
    en: 'Say what made it urgent, in ten characters at least',
  },
  holds: ({ input }) => input.urgency.trim().length >= 10,
});

/** Carried out first; the report and the approval follow within twenty-four hours. @article ACL-2011/19 */
export const sealInUrgency = step<SealingDossier, SealInUrgencyInput>({
  id: 'seal-in-urgency',
  title: { zh: '紧急当场实施查封、扣押', en: 'Carry out the measure in urgency' },
  articles: [acl(18), acl(19), acl(24), sc118(8)],
  input: SealInUrgencyInput,
  rules: [...claimRules, urgencyDescribed, ...takingRules],
  grade: 'L4',
  prefill: (file) => ({ ...prefillTaking(file), claim: prefillClaim(file) as ClaimInput }),
  apply: (dossier, { input, on }) => {
    const { slight: _slight, ...claim } = input.claim;
    return { ...dossier, claim, taken: { ...takenFrom(input, on), urgency: input.urgency } };
  },
});
