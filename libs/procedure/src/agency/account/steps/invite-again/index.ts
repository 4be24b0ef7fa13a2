import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { ReasonInput } from '../../../proposing/reason-input.js';
import { withAccount } from '../../account.js';
import { notOwnAccount } from '../../rules.js';

/** Another link for a person whose first one expired, or who lost the way in. */
export const inviteAgain = step<Dossier, ReasonInput>({
  id: 'invite-again',
  title: { zh: '重新发出邀请', en: 'Invite again' },
  articles: [apl(42)],
  input: ReasonInput,
  rules: [notOwnAccount],
  apply: (dossier) => withAccount(dossier, { invitations: (dossier.agency?.account?.invitations ?? 0) + 1 }),
});
