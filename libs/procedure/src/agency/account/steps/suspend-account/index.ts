import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { ReasonInput } from '../../../proposing/reason-input.js';
import { proposing } from '../../account.js';
import { administratorsStay, notOwnAccount } from '../../rules.js';

/** The account is not to be used for a while. */
export const suspendAccount = step<Dossier, ReasonInput>({
  id: 'suspend-account',
  title: { zh: '提出停用', en: 'Propose to suspend' },
  articles: [apl(42)],
  input: ReasonInput,
  rules: [notOwnAccount, administratorsStay],
  apply: (dossier, act) => proposing(dossier, { kind: 'suspend', reason: act.input.reason }, act),
});
