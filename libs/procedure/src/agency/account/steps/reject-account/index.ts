import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { RejectInput } from '../../../proposing/reject-input.js';
import { withdrawn } from '../../account.js';

/** The account is not opened, or the proposal is taken back; its user name is free again. */
export const rejectAccount = step<Dossier, RejectInput>({
  id: 'reject-account',
  title: { zh: '退回开户', en: 'Reject the account' },
  articles: [apl(42)],
  input: RejectInput,
  rules: [],
  apply: withdrawn,
});
