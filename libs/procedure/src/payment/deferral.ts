import type { CivilDate } from '@anjuan/calendar';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { standingFineFen } from '../remedies.js';
import type { Deferral, PaymentDossier, PlannedRate } from './dossier.js';
import { paidParts, sumFen } from './paid.js';

/** Deferrals the head granted, the earliest first. @article APL-2021/66/2 */
export function grantedDeferrals(file: CaseFile): readonly Deferral[] {
  return tracksOf<PaymentDossier>(file, 'payment')
    .flatMap(({ dossier: { earlierDeferrals = [], deferral } }) => [
      ...earlierDeferrals,
      ...(deferral ? [deferral] : []),
    ])
    .filter((d) => d.approved === true && d.plan.length > 0);
}

/** Last day of a plan. */
export function planEndsOn({ plan }: Deferral): CivilDate | undefined {
  return plan.at(-1)?.dueOn;
}

/** What of a plan had come in by the end of a day; the plan covers all that was owed when it was granted. */
function paidTowards(file: CaseFile, { plan }: Deferral, by: CivilDate): number {
  const before = standingFineFen(file) - plan.reduce((all, r) => all + r.amountFen, 0);
  return sumFen(paidParts(file).filter((p) => p.on <= by)) - before;
}

/** The first rate of a plan that was not paid on its day, seen from a later day: with it the plan is broken. */
export function missedRate(file: CaseFile, deferral: Deferral, on: CivilDate): PlannedRate | undefined {
  let owed = 0;
  return deferral.plan.find((rate) => {
    owed += rate.amountFen;
    return on > rate.dueOn && paidTowards(file, deferral, rate.dueOn) < owed;
  });
}

/** The plan that holds the fine back on a day: granted, not over, and not broken. */
export function planInForce(file: CaseFile, on: CivilDate): Deferral | undefined {
  return grantedDeferrals(file).findLast((d) => on <= (planEndsOn(d) ?? on) && !missedRate(file, d, on));
}
