import type { CivilDate } from '@anjuan/calendar';
import type { PaidPart, PaymentDossier } from './dossier.js';

/** Receipts up to a day for which no treasury voucher is on file. @article APL-2021/74 */
export function unmatchedParts({ parts, additional = [] }: PaymentDossier, through: CivilDate): readonly PaidPart[] {
  return [...parts, ...additional].filter((p) => p.on <= through && p.treasury === undefined);
}

/** The same of the months that were over on a day: the monthly reconciliation has to account for them. */
export function unmatchedOfPastMonths(dossier: PaymentDossier, on: CivilDate): readonly PaidPart[] {
  return unmatchedParts(dossier, on).filter((p) => p.on.slice(0, 7) < on.slice(0, 7));
}
