import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { NothingToSay } from '../../../../ordinary/steps/open-statement-period/index.js';
import { confirming } from '../../../proposing/rules.js';
import { confirmed } from '../../account.js';
import { administratorsStayAfter, notOwnAccount } from '../../rules.js';

/** The change holds from this day on. */
export const confirmAccountChange = step<Dossier, NothingToSay>({
  id: 'confirm-account-change',
  title: { zh: '确认变更', en: 'Confirm the change' },
  articles: [apl(42)],
  input: NothingToSay,
  rules: [...confirming, notOwnAccount, administratorsStayAfter],
  apply: confirmed,
});
