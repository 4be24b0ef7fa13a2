import { apl } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { PaymentDossier } from '../../dossier.js';

export class RemitCashInput {
  @Line({ zh: '交款凭证号', en: 'Voucher' }, { max: 60 }) voucher: string;
}

/** The officer hands the cash to the agency. @article APL-2021/71 */
export const remitCash = step<PaymentDossier, RemitCashInput>({
  id: 'remit-cash',
  title: { zh: '当场收缴款交回机关', en: 'Hand the cash to the agency' },
  articles: [apl(71)],
  input: RemitCashInput,
  rules: [],
  apply: (dossier, { on }) => ({ ...dossier, ...(dossier.cash ? { cash: { ...dossier.cash, remittedOn: on } } : {}) }),
});
