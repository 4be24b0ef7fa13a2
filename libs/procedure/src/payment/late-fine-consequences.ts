import { acl, apl, collection } from '@anjuan/statute';
import { type Consequence, consequence, from, runs, type Seen } from '../kernel/consequence.js';
import { tracksOf } from '../kernel/file.js';
import { remainingFen } from './amounts.js';
import { frozenIntervals, lateFine, lateFineAnnounced, paymentDueOn } from './late-fine.js';

/** The additional fine as it stands, while part of the fine is unpaid and its day has passed. */
function late({ file, on, holidays }: Seen) {
  if (tracksOf(file, 'payment').some((t) => t.stage === 'written-off')) return undefined;
  const found = lateFine(file, on, holidays);
  return found && found.announced && on > found.dueOn && remainingFen(file) > 0 ? found : undefined;
}

/** Whether nothing accrues on that very day. */
function frozenNow({ file, on }: Pick<Seen, 'file' | 'on'>): boolean {
  return frozenIntervals(file, on).some(({ from: since, to }) => since <= on && (to === undefined || on <= to));
}

const accruing = consequence({
  id: 'PAY-09',
  name: 'additional-fine-accrues',
  kind: 'counter',
  articles: [apl(72, 1), acl(45), collection(7)],
  says: {
    zh: '处罚决定已告知的，自缴款期限届满次日起每日按罚款数额的百分之三加处罚款',
    en: 'Where the decision said so, three per cent a day are added from the day after the due date',
  },
  procedure: 'payment',
  step: 'settle-payment',
  arises: (seen) => {
    const found = late(seen);
    return found !== undefined && !found.cappedOn && !frozenNow(seen);
  },
});

const capped = consequence({
  id: 'PAY-10',
  name: 'additional-fine-stops-at-the-fine',
  kind: 'counter',
  articles: [apl(72, 1), acl(45, 2)],
  says: {
    zh: '加处罚款总额不超过罚款数额，达到后不再增加（第三十四日）',
    en: 'The additional fine never exceeds the fine: it stops when it has reached it, on the 34th day',
  },
  procedure: 'payment',
  step: 'settle-payment',
  arises: (seen) => late(seen)?.cappedOn !== undefined,
});

const standingStill = consequence({
  id: 'PAY-11',
  name: 'additional-fine-stands-still',
  kind: 'counter',
  articles: [apl(73, 3), apl(66, 2)],
  says: {
    zh: '行政复议、行政诉讼期间和批准延期、分期期间不计算加处罚款',
    en: 'No additional fine while a remedy is pending or a deferral runs',
  },
  procedure: 'payment',
  step: 'settle-payment',
  arises: (seen) => remainingFen(seen.file) > 0 && lateFineAnnounced(seen.file) && frozenNow(seen),
});

/** The cap as a day in the calendar; shown once the case is in enforcement, for only then is the fine known to be overdue. */
const reachingCap = runs({
  id: 'PAY-10',
  name: 'additional-fine-reaches-its-cap',
  procedure: 'payment',
  step: 'settle-payment',
  clock: 'C-ADD',
  says: {
    zh: '加处罚款自缴款期限届满次日起计，第三十四日达到上限',
    en: 'Counted from the day after the due date the cap is reached on the 34th day',
  },
  starts(file, holidays) {
    const deferred = tracksOf(file, 'payment').some((t) => t.stage === 'deferred');
    const counts = file.stage === 'enforcing' && !deferred && remainingFen(file) > 0 && lateFineAnnounced(file);
    const frozen = frozenIntervals(file, '9999-12-31');
    if (!counts || frozen.some((f) => f.to === undefined)) return [];
    const excluded = frozen.flatMap(({ from: since, to, why }) => (to ? [{ from: since, to, why }] : []));
    return [from(paymentDueOn(file, holidays), { facts: { excluded } })];
  },
});

/** What follows by itself from paying late: PAY-09 to PAY-11 of law.md 2.7. */
export const lateFineConsequences: readonly Consequence[] = [accruing, capped, standingStill, reachingCap];
