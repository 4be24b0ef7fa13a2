import { apl } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import type { PaymentDossier } from '../../dossier.js';
import { dueOn } from '../../../terms.js';

export class BankCashInput {
  @Line({ zh: '银行进账单号', en: 'Number of the bank slip' }, { max: 60 }) slip: string;
}

const cashWithAgency = rule<PaymentDossier>({
  id: 'PAY-08',
  name: 'cash-is-with-the-agency',
  force: 'bars',
  articles: [apl(71)],
  says: {
    zh: '交银行的应当是已经交回机关、尚未缴存的当场收缴款',
    en: 'Cash goes to the bank once, after it was handed to the agency',
  },
  holds: ({ dossier: { cash } }) => cash?.remittedOn !== undefined && cash.bankedOn === undefined,
});

const bankedInTime = rule<PaymentDossier>({
  id: 'PAY-08',
  name: 'cash-banked-within-two-working-days',
  force: 'flags',
  articles: [apl(71), apl(85)],
  says: {
    zh: '行政机关应当在二日内将当场收缴的罚款缴付指定的银行',
    en: 'The agency pays cash in at the bank within two working days',
  },
  holds: ({ dossier: { cash }, on, holidays }) =>
    !cash?.remittedOn || on <= dueOn('C-CASH-BANK', cash.remittedOn, holidays),
});

/** The agency pays the cash in. A ticket may be archived by then, so that this goes on after it. @article APL-2021/71 */
export const bankCash = step<PaymentDossier, BankCashInput>({
  id: 'bank-cash',
  title: { zh: '当场收缴款缴存银行', en: 'Pay the cash in at the bank' },
  articles: [apl(71)],
  input: BankCashInput,
  rules: [cashWithAgency, bankedInTime],
  apply: (dossier, { on }) => ({ ...dossier, ...(dossier.cash ? { cash: { ...dossier.cash, bankedOn: on } } : {}) }),
});
