import { apl } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import type { PaymentDossier } from '../../dossier.js';
import { dueOn } from '../../../terms.js';

export class RemitCashInput {
  @Line({ zh: '交款凭证号', en: 'Voucher' }, { max: 60 }) voucher: string;
}

const cashWasTaken = rule<PaymentDossier>({
  id: 'PAY-08',
  name: 'cash-was-taken',
  force: 'bars',
  articles: [apl(71)],
  says: {
    zh: '只有当场收缴且尚未交回的罚款才需交回',
    en: 'Only cash that was taken and not yet handed over goes to the agency',
  },
  holds: ({ dossier }) => dossier.cash !== undefined && dossier.cash.remittedOn === undefined,
});

const remittedInTime = rule<PaymentDossier>({
  id: 'PAY-08',
  name: 'cash-remitted-within-two-working-days',
  force: 'flags',
  articles: [apl(71), apl(85)],
  says: {
    zh: '当场收缴的罚款应当自收缴之日起二日内交至行政机关',
    en: 'Cash goes to the agency within two working days',
  },
  holds: ({ dossier: { paidOn }, on, holidays }) => !paidOn || on <= dueOn('C-CASH', paidOn, holidays),
});

/** The officer hands the cash to the agency. @article APL-2021/71 */
export const remitCash = step<PaymentDossier, RemitCashInput>({
  id: 'remit-cash',
  title: { zh: '当场收缴款交回机关', en: 'Hand the cash to the agency' },
  articles: [apl(71)],
  input: RemitCashInput,
  rules: [caseNotArchived, cashWasTaken, remittedInTime],
  apply: (dossier, { on }) => ({ ...dossier, ...(dossier.cash ? { cash: { ...dossier.cash, remittedOn: on } } : {}) }),
});
