import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { RejectInput } from '../../../proposing/reject-input.js';
import { refused } from '../../record.js';

/** The certificate stays as it was. */
export const rejectCertificateChange = step<Dossier, RejectInput>({
  id: 'reject-certificate-change',
  title: { zh: '退回恢复或者续期', en: 'Reject restoration or renewal' },
  articles: [apl(42)],
  input: RejectInput,
  rules: [],
  apply: refused,
});
