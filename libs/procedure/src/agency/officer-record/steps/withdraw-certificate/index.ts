import { tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { NothingToSay } from '../../../../ordinary/steps/open-statement-period/index.js';
import { withOfficer } from '../../year-facts.js';

/** Happens by itself once the test was failed. @article TJ-SUP-2014/25 */
export const withdrawCertificate = step<Dossier, NothingToSay>({
  id: 'withdraw-certificate',
  title: { zh: '收回执法证件', en: 'Certificate withdrawn' },
  articles: [tjsup(25)],
  input: NothingToSay,
  rules: [],
  apply: (dossier, { on }) => withOfficer(dossier, { withdrawnOn: on }),
});
