import { acl, apl } from '@anjuan/statute';
import { Choice, Fen, Line, optionsOf } from '../../../kernel/field.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { type PaymentDossier, type PaymentMethod, paymentMethods } from '../../dossier.js';
import { lateFine } from '../../late-fine.js';
import { noCashByOfficers } from '../../rules.js';

export class AdditionalFineInput {
  @Choice({ zh: '缴款方式', en: 'Way of payment' }, optionsOf(paymentMethods)) method: PaymentMethod;
  @Fen({ zh: '加处罚款金额', en: 'Amount' }, { min: 1 }) amountFen: number;
  @Line({ zh: '票据号', en: 'Receipt number' }, { max: 60 }) receipt: string;
}

export const withinAdditionalFine: Rule<PaymentDossier, AdditionalFineInput> = inputRule({
  id: 'PAY-09',
  name: 'within-the-additional-fine-owed',
  force: 'bars',
  articles: [apl(72, 1), acl(45), apl(73, 3)],
  says: {
    zh: '收取的加处罚款不得超过截至当日依法计算的数额；处罚决定未告知的不得收取',
    en: 'No more is taken than has accrued by that day; nothing where the decision did not announce it',
  },
  holds: ({ file, input, on, holidays }) => input.amountFen <= (lateFine(file, on, holidays)?.owedFen ?? 0),
});

/** A sum received on the additional fine. @article APL-2021/72 */
export const recordAdditionalFine = step<PaymentDossier, AdditionalFineInput>({
  id: 'record-additional-fine',
  title: { zh: '登记加处罚款缴款', en: 'Record payment of the additional fine' },
  articles: [apl(72, 1)],
  input: AdditionalFineInput,
  rules: [caseNotArchived, noCashByOfficers, withinAdditionalFine],
  prefill: () => ({ method: 'bank' }),
  apply: (dossier, { input: { amountFen: fen, method, receipt }, on }) => ({
    ...dossier,
    additional: [...(dossier.additional ?? []), { on, fen, method, receipt }],
  }),
});
