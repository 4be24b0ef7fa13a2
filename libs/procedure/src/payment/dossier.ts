import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** Ways money may come in; cash only on the spot and on lawful ground. @article APL-2021/67 */
export const paymentMethods = {
  bank: { zh: '银行缴款', en: 'at the bank' },
  'e-payment': { zh: '电子支付缴款码', en: 'electronic payment code' },
  cash: { zh: '现金', en: 'cash' },
} as const satisfies Record<string, Text>;
export type PaymentMethod = keyof typeof paymentMethods;

/** One sum received, in fen. */
export interface PaidPart {
  readonly on: CivilDate;
  readonly fen: number;
  readonly method: PaymentMethod;
  readonly receipt: string;
}

/** One rate of a plan, in fen. */
export interface PlannedRate {
  readonly dueOn: CivilDate;
  readonly amountFen: number;
}

/** A deferral asked for, and granted or refused by the head. @article APL-2021/66/2 */
export interface Deferral {
  readonly requestedOn: CivilDate;
  readonly hardship: string;
  readonly plan: readonly PlannedRate[];
  readonly decidedOn?: CivilDate;
  readonly decidedBy?: string;
  readonly approved?: boolean;
  readonly opinion?: string;
}

/** Lawful grounds of cash on the spot. @article APL-2021/68 */
export const cashGrounds = {
  'within-ceiling': { zh: '罚款数额在当场收缴限额以内', en: 'the fine is within the ceiling for cash' },
  'hard-to-collect': { zh: '不当场收缴事后难以执行', en: 'hard to collect later' },
} as const satisfies Record<string, Text>;

/** Cash that officers took, on which ground, and when it went on. */
export interface CashTaken {
  readonly ground: keyof typeof cashGrounds;
  readonly hardToCollect?: string;
  readonly officers: readonly string[];
  readonly remittedOn?: CivilDate;
}

/** Payment of one fine. */
export interface PaymentDossier {
  readonly parts: readonly PaidPart[];
  readonly paidOn?: CivilDate;
  readonly deferral?: Deferral;
  readonly cash?: CashTaken;
}

/** A fine of which nothing has been paid. */
export const blankPayment: PaymentDossier = { parts: [] };
