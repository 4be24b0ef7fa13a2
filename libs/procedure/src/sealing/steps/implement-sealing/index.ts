import { acl, sc118 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { standingClaimRules } from '../../claim-rules.js';
import type { SealingDossier } from '../../dossier.js';
import { approvedBeforeMeasure, takingRules } from '../../taking-rules.js';
import { TakingInput, prefillTaking, takenFrom } from '../../taking.js';

export class ImplementSealingInput extends TakingInput {}

/** The ten duties of article 18 in one act, recorded from start to end; the thirty days begin with it. @article ACL-2011/18 */
export const implementSealing = step<SealingDossier, ImplementSealingInput>({
  id: 'implement-sealing',
  title: { zh: '实施查封、扣押', en: 'Carry out the measure' },
  articles: [acl(18), acl(23), acl(24), sc118(8)],
  input: ImplementSealingInput,
  rules: [openTrackNotArchived, approvedBeforeMeasure, ...standingClaimRules, ...takingRules],
  grade: 'L4',
  prefill: prefillTaking,
  apply: (dossier, { input, on }) => ({ ...dossier, taken: takenFrom(input, on) }),
});
