import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { proposing } from '../../account.js';
import { QualificationInput, qualificationOf, qualificationWhole } from '../../qualification.js';
import { notOwnAccount } from '../../rules.js';

/** Whoever reviews penalties for the first time is a qualified lawyer. @article APL-2021/58/2 */
export const recordQualification = step<Dossier, QualificationInput>({
  id: 'record-qualification',
  title: { zh: '登记审核资格', en: 'Record a reviewer’s qualification' },
  articles: [apl(58, 2)],
  input: QualificationInput,
  rules: [notOwnAccount, qualificationWhole],
  apply: (dossier, act) => proposing(dossier, qualificationOf(act.input), act),
});
