import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { CertificateChangeInput } from '../../inputs.js';
import { asking } from '../../record.js';
import { changeDay, restsNow } from '../../rules.js';

/** A certificate that rests is to count again; another person confirms it. */
export const askRestoration = step<Dossier, CertificateChangeInput>({
  id: 'ask-restoration',
  title: { zh: '提出恢复证件', en: 'Ask to restore the certificate' },
  articles: [apl(42)],
  input: CertificateChangeInput,
  rules: [restsNow, changeDay],
  apply: (dossier, act) => asking(dossier, { kind: 'restoration', ...act.input }, act),
});
