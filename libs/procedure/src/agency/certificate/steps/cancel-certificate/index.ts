import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { CertificateChangeInput, taking } from '../../inputs.js';
import { changeDay } from '../../rules.js';

/** Retirement, transfer, dismissal: the certificate goes back. */
export const cancelCertificate = step<Dossier, CertificateChangeInput>({
  id: 'cancel-certificate',
  title: { zh: '注销证件', en: 'Cancel the certificate' },
  articles: [apl(42)],
  input: CertificateChangeInput,
  rules: [changeDay],
  apply: taking('cancelled'),
});
