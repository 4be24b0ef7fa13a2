import { apl } from '@anjuan/statute';
import { Choice, Fen, Line, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { onePayment } from '../../../rules/one-track.js';
import { withPart } from '../../amounts.js';
import { type PaymentDossier, type PaymentMethod, paymentMethods } from '../../dossier.js';
import { decisionReceived, fineStillOwed, noCashByOfficers, partBelowRest } from '../../rules.js';

export class PartPaymentInput {
  @Choice({ zh: '缴款方式', en: 'Way of payment' }, optionsOf(paymentMethods)) method: PaymentMethod;
  @Fen({ zh: '缴款金额', en: 'Amount' }, { min: 1 }) amountFen: number;
  @Line({ zh: '票据号', en: 'Receipt number' }, { max: 60 }) receipt: string;
}

export const recordPartPayment = step<PaymentDossier, PartPaymentInput>({
  id: 'record-part-payment',
  title: { zh: '登记部分缴款', en: 'Record a part payment' },
  articles: [apl(66), apl(67)],
  input: PartPaymentInput,
  rules: [caseNotArchived, onePayment, decisionReceived, fineStillOwed, noCashByOfficers, partBelowRest],
  prefill: () => ({ method: 'bank' }),
  apply: (dossier, { input, on }) =>
    withPart(dossier, { on, fen: input.amountFen, method: input.method, receipt: input.receipt }),
});
