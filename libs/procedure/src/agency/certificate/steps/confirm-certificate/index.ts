import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { NothingToSay } from '../../../../ordinary/steps/open-statement-period/index.js';
import { confirming } from '../../../proposing/rules.js';
import { granted } from '../../record.js';
import { numberStillFree } from '../../rules.js';

/** The certificate was compared with its paper and counts from its day of issue. */
export const confirmCertificate = step<Dossier, NothingToSay>({
  id: 'confirm-certificate',
  title: { zh: '确认证件', en: 'Confirm the certificate' },
  articles: [apl(42)],
  input: NothingToSay,
  rules: [...confirming, numberStillFree],
  apply: granted,
});
