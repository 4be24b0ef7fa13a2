import { acl } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { ClaimInput, prefillClaim } from '../../claiming.js';
import { claimRules } from '../../claim-rules.js';
import type { SealingDossier } from '../../dossier.js';

export class RequestSealingInput extends ClaimInput {}

/** The check of the basis, before the head is asked. @article ACL-2011/18 */
export const requestSealing = step<SealingDossier, RequestSealingInput>({
  id: 'request-sealing',
  title: { zh: '申请查封、扣押', en: 'Ask for sealing or seizure' },
  articles: [acl(10), acl(16), acl(18), acl(22)],
  input: RequestSealingInput,
  rules: claimRules,
  prefill: prefillClaim,
  apply: (dossier, { input: { slight: _slight, ...claim }, on }) => ({ ...dossier, claim, requestedOn: on }),
});
