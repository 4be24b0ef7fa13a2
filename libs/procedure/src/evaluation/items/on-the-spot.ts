import { fineFen } from '../../dossier/penalty.js';
import { tracksOf } from '../../kernel/file.js';
import type { PaymentDossier } from '../../payment/dossier.js';
import { cashAllowed } from '../../payment/rules.js';
import { highestOnTheSpotFen } from '../../summary/rules.js';
import { onDecision } from '../asking.js';
import type { Facts, Look } from '../item.js';
import { dueOn } from '../../terms.js';

/** Kind and amount of a ticket against the ceilings of its day. @article APL-2021/51 */
export const onTheSpotAllowed = onDecision(({ file: { dossier } }, decision): Look => {
  if (!dossier.onTheSpot) return 'na';
  const ceiling = highestOnTheSpotFen(dossier.party?.kind ?? 'person', decision.on);
  return decision.penalties.every((p) => ['fine', 'warning'].includes(p.kind)) && fineFen(decision) <= ceiling;
});

/** The payments of a file. */
export function paymentsOf({ file }: Facts): readonly PaymentDossier[] {
  return tracksOf<PaymentDossier>(file, 'payment').map((t) => t.dossier);
}

/** Whether cash was taken on lawful ground, with its receipt. @article APL-2021/68 */
export function cashLawful(facts: Facts): Look {
  const paid = paymentsOf(facts).filter((p) => p.parts.length > 0);
  if (paid.length === 0) return 'na';
  return paid.filter((p) => p.cash).every((p) => cashReceipted(p) && cashGrounded(facts, p));
}

const cashReceipted = (p: PaymentDossier): boolean =>
  p.parts.every((part) => part.method !== 'cash' || part.receipt !== '');

function cashGrounded({ file }: Facts, { cash, paidOn }: PaymentDossier): boolean {
  return cash !== undefined && paidOn !== undefined && cashAllowed(file, cash, paidOn);
}

/** Whether cash reached the agency in two working days. @article APL-2021/71 */
export function cashRemitted({ holidays }: Facts, { cash, paidOn }: PaymentDossier): boolean {
  if (!cash || !paidOn) return true;
  return cash.remittedOn !== undefined && cash.remittedOn <= dueOn('C-CASH', paidOn, holidays);
}
