import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { RejectInput } from '../../../proposing/reject-input.js';
import { withdrawn } from '../../account.js';

/** The account stays as it was. */
export const rejectAccountChange = step<Dossier, RejectInput>({
  id: 'reject-account-change',
  title: { zh: '退回变更', en: 'Reject the change' },
  articles: [apl(42)],
  input: RejectInput,
  rules: [],
  apply: withdrawn,
});
