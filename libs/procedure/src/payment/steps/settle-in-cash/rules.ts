import { apl } from '@anjuan/statute';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import type { PaymentDossier } from '../../dossier.js';
import { cashAllowed } from '../../rules.js';
import type { SettleInCashInput } from './index.js';

export const lawfulGround: Rule<PaymentDossier, SettleInCashInput> = inputRule({
  id: 'PAY-05',
  name: 'cash-on-lawful-ground',
  force: 'bars',
  articles: [apl(68)],
  says: {
    zh: '当场收缴限于当场处罚决定，且罚款在限额以内，或者写明事后难以执行的具体情况',
    en: 'Cash is for on-the-spot decisions only: within the ceiling, or with the words why later collection is hard',
  },
  holds: ({ file, input, on }) => cashAllowed(file, input, on),
});

export const fiscalReceiptGiven: Rule<PaymentDossier, SettleInCashInput> = inputRule({
  id: 'PAY-07',
  name: 'fiscal-receipt-given',
  force: 'bars',
  articles: [apl(70)],
  says: {
    zh: '当场收缴应当出具财政专用票据；不出具的当事人有权拒绝',
    en: 'Cash needs the fiscal receipt; without it the party may refuse to pay',
  },
  holds: ({ input }) => Boolean(input.fiscalReceipt?.trim()),
});
