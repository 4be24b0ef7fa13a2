import type { CivilDate } from '@anjuan/calendar';

/** What we did after a remedy was lost or won: money, a new case, those answerable. */
export interface Feedback {
  readonly on: CivilDate;
  readonly refundFen: number;
  readonly refundVoucher?: string;
  /** File in which the matter is decided again. */
  readonly reopenedAs?: string;
  readonly accountability?: string;
  readonly note: string;
}
