import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { CertificateChangeInput, taking } from '../../inputs.js';
import { changeDay } from '../../rules.js';

/** Holds at once: whoever is under examination does not enforce. @article TJ-SUP-2014/24 */
export const suspendCertificate = step<Dossier, CertificateChangeInput>({
  id: 'suspend-certificate',
  title: { zh: '暂扣证件', en: 'Suspend the certificate' },
  articles: [apl(42)],
  input: CertificateChangeInput,
  rules: [changeDay],
  apply: taking('suspended'),
});
