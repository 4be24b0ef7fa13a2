import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { CertificateChangeInput, taking } from '../../inputs.js';
import { changeDay } from '../../rules.js';

/** The qualification itself is taken away. @article TJ-SUP-2014/30 */
export const revokeCertificate = step<Dossier, CertificateChangeInput>({
  id: 'revoke-certificate',
  title: { zh: '吊销证件', en: 'Revoke the certificate' },
  articles: [apl(42)],
  input: CertificateChangeInput,
  rules: [changeDay],
  apply: taking('revoked'),
});
