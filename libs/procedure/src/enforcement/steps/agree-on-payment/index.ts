import { EnforcementAgreementInput, agreeing } from '../../../enforcing/agreement.js';
import { Fen, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { EnforcementDossier } from '../../dossier.js';
import { fineNotReduced, remedialActionTaken } from '../../rules.js';

export class PaymentAgreementInput extends EnforcementAgreementInput {
  @Fen({ zh: '减免的加处罚款', en: 'Additional fine given up' }, { optional: true }) reducedFen?: number;
  @LongText({ zh: '当事人采取的补救措施', en: 'Remedial action of the party' }, { max: 1000, optional: true })
  remedialAction?: string;
}

const agreement = agreeing({
  id: 'agree-on-payment',
  title: { zh: '达成执行协议（金钱）', en: 'Agree on payment' },
});

/** 执行协议 on money: stages of payment, and at most the additional fine given up. @article ACL-2011/42 */
export const agreeOnPayment = step<EnforcementDossier, PaymentAgreementInput>({
  ...agreement,
  input: PaymentAgreementInput,
  rules: [openTrackNotArchived, fineNotReduced, remedialActionTaken, ...agreement.rules],
  apply: (dossier, act) => {
    const { dueOn, terms, reducedFen, remedialAction } = act.input;
    const reduction = { ...(reducedFen ? { reducedFen } : {}), ...(remedialAction ? { remedialAction } : {}) };
    return { ...dossier, agreement: { on: act.on, dueOn, terms, ...reduction } };
  },
});
