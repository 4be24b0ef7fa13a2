import { apl } from '@anjuan/statute';
import { Choice, Fen, Line, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { onePayment } from '../../../rules/one-track.js';
import { remainingFen, withPart } from '../../amounts.js';
import { type PaymentDossier, type PaymentMethod, paymentMethods } from '../../dossier.js';
import { decisionReceived, fineStillOwed, noCashByOfficers, amountSettlesFine } from '../../rules.js';

export class SettlePaymentInput {
  @Choice({ zh: '缴款方式', en: 'Way of payment' }, optionsOf(paymentMethods)) method: PaymentMethod;
  @Fen({ zh: '缴款金额', en: 'Amount' }, { min: 1 }) amountFen: number;
  @Line({ zh: '票据号', en: 'Receipt number' }, { max: 60 }) receipt: string;
}

/** The last or only sum: with it the fine is paid in full. @article APL-2021/67 */
export const settlePayment = step<PaymentDossier, SettlePaymentInput>({
  id: 'settle-payment',
  title: { zh: '登记缴清罚款', en: 'Record full payment' },
  articles: [apl(66), apl(67)],
  input: SettlePaymentInput,
  rules: [caseNotArchived, onePayment, decisionReceived, fineStillOwed, noCashByOfficers, amountSettlesFine],
  prefill: (file) => ({ method: 'bank', amountFen: remainingFen(file) }),
  apply: (dossier, { input, on }) => ({
    ...withPart(dossier, { on, fen: input.amountFen, method: input.method, receipt: input.receipt }),
    paidOn: on,
  }),
});
