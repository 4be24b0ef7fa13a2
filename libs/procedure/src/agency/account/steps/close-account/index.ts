import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { ReasonInput } from '../../../proposing/reason-input.js';
import { proposing } from '../../account.js';
import { administratorsStay, notOwnAccount } from '../../rules.js';

/** Retirement, transfer, dismissal: the account is not used any more, what was done with it stays. */
export const closeAccount = step<Dossier, ReasonInput>({
  id: 'close-account',
  title: { zh: '提出销户', en: 'Propose to close' },
  articles: [apl(42)],
  input: ReasonInput,
  rules: [notOwnAccount, administratorsStay],
  apply: (dossier, act) => proposing(dossier, { kind: 'close', reason: act.input.reason }, act),
});
