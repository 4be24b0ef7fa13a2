import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { NothingToSay } from '../../../../ordinary/steps/open-statement-period/index.js';
import { confirming } from '../../../proposing/rules.js';
import { confirmed } from '../../account.js';

/** The security administrator opens the account; the person gets a link that works once. */
export const confirmAccount = step<Dossier, NothingToSay>({
  id: 'confirm-account',
  title: { zh: '确认开户', en: 'Confirm the account' },
  articles: [apl(42)],
  input: NothingToSay,
  rules: confirming,
  apply: confirmed,
});
