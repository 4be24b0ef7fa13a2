import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { NothingToSay } from '../../../../ordinary/steps/open-statement-period/index.js';
import { confirming } from '../../../proposing/rules.js';
import { granted } from '../../record.js';

/** What was restored or renewed counts from the day that was recorded. */
export const confirmCertificateChange = step<Dossier, NothingToSay>({
  id: 'confirm-certificate-change',
  title: { zh: '确认恢复或者续期', en: 'Confirm restoration or renewal' },
  articles: [apl(42)],
  input: NothingToSay,
  rules: [...confirming],
  apply: granted,
});
