import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { ReasonInput } from '../../../proposing/reason-input.js';
import { proposing } from '../../account.js';
import { notOwnAccount } from '../../rules.js';

/** The account is to be used again. */
export const restoreAccount = step<Dossier, ReasonInput>({
  id: 'restore-account',
  title: { zh: '提出恢复', en: 'Propose to restore' },
  articles: [apl(42)],
  input: ReasonInput,
  rules: [notOwnAccount],
  apply: (dossier, act) => proposing(dossier, { kind: 'restore', reason: act.input.reason }, act),
});
