import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { NothingToSay } from '../../../../ordinary/steps/open-statement-period/index.js';
import { termRunOut } from '../../rules.js';

/** Happens by itself; the term says since when, so nothing is added. */
export const expireCertificate = step<Dossier, NothingToSay>({
  id: 'expire-certificate',
  title: { zh: '证件到期', en: 'Certificate expires' },
  articles: [apl(42)],
  input: NothingToSay,
  rules: [termRunOut],
  apply: (dossier) => dossier,
});
