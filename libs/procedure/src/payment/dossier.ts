import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** Ways money may come in; cash only on the spot and on lawful ground. @article APL-2021/67 */
export const paymentMethods = {
  bank: { zh: '银行缴款', en: 'at the bank' },
  'e-payment': { zh: '电子支付缴款码', en: 'electronic payment code' },
  cash: { zh: '现金', en: 'cash' },
} as const satisfies Record<string, Text>;
export type PaymentMethod = keyof typeof paymentMethods;

/** Proof that a sum reached the treasury: bank statement, case and voucher agree. @article APL-2021/74 */
export interface TreasuryMatch {
  readonly on: CivilDate;
  readonly voucher: string;
}

/** One sum received, in fen. */
export interface PaidPart {
  readonly on: CivilDate;
  readonly fen: number;
  readonly method: PaymentMethod;
  readonly receipt: string;
  readonly treasury?: TreasuryMatch;
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

/** Lawful grounds of cash on the spot. @article APL-2021/68 @article APL-2021/69 */
export const cashGrounds = {
  'within-ceiling': { zh: '罚款数额在当场收缴限额以内', en: 'the fine is within the ceiling for cash' },
  'hard-to-collect': { zh: '不当场收缴事后难以执行', en: 'hard to collect later' },
  remote: { zh: '边远、水上、交通不便地区，当事人提出', en: 'remote place, and the party asked for it' },
} as const satisfies Record<string, Text>;

/** Cash that officers took, on which ground, and when it went on. */
export interface CashTaken {
  readonly ground: keyof typeof cashGrounds;
  readonly hardToCollect?: string;
  /** Why the party could hardly reach a bank. */
  readonly remoteness?: string;
  readonly officers: readonly string[];
  readonly remittedOn?: CivilDate;
  /** Day on which the agency paid it in at the bank. */
  readonly bankedOn?: CivilDate;
}

/** The end of a collection that never got the whole fine. */
export interface WriteOff {
  readonly on: CivilDate;
  readonly by: string;
  readonly ground: string;
  readonly note: string;
}

/** Payment of one fine. */
export interface PaymentDossier {
  readonly parts: readonly PaidPart[];
  readonly paidOn?: CivilDate;
  readonly deferral?: Deferral;
  /** Deferrals before that one, refused or broken. */
  readonly earlierDeferrals?: readonly Deferral[];
  readonly cash?: CashTaken;
  /** Sums received on the additional fine; they settle nothing of the fine itself. */
  readonly additional?: readonly PaidPart[];
  readonly writtenOff?: WriteOff;
}

/** A fine of which nothing has been paid. */
export const blankPayment: PaymentDossier = { parts: [] };
