import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { RejectInput } from '../../../proposing/reject-input.js';
import { refused } from '../../record.js';

/** What was recorded is not what the paper says; it never counted. */
export const rejectCertificate = step<Dossier, RejectInput>({
  id: 'reject-certificate',
  title: { zh: '退回证件登记', en: 'Reject the certificate' },
  articles: [apl(42)],
  input: RejectInput,
  rules: [],
  apply: refused,
});
