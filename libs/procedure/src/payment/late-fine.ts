import { type Accrual, type CivilDate, type Holidays, type LateSum, accrual } from '@anjuan/calendar';
import { type Text, values } from '@anjuan/statute';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { remedyIntervals, standingFineFen } from '../remedies.js';
import { receivedOn } from '../service/received.js';
import { limitOf } from '../terms.js';
import { grantedDeferrals, missedRate, planEndsOn } from './deferral.js';
import { additionalParts, paidParts, sumFen } from './paid.js';

/** The additional fine of a file on a day, with its whole computation. */
export interface LateFine extends Accrual {
  readonly fineFen: number;
  /** Last day on which the fine was in time. */
  readonly dueOn: CivilDate;
  /** Whether the decision announced it; without that nothing accrues. */
  readonly announced: boolean;
  readonly receivedFen: number;
  /** Given up under an enforcement agreement that is kept. */
  readonly reducedFen: number;
  /** What is still to be paid of it. */
  readonly owedFen: number;
}

type Frozen = NonNullable<LateSum['frozen']>[number];

const SILENT: Text = {
  zh: '处罚决定未告知逾期加处罚款，不予加处',
  en: 'The decision did not announce an additional fine: none accrues',
};

/** Last day on which the fine may be paid without anything on top: the party’s day. @article APL-2021/67/3 */
export function paymentDueOn(file: CaseFile, holidays: Holidays): CivilDate | undefined {
  const received = receivedOn(file);
  return received && limitOf('C-PAY', received, file.dossier, holidays)?.partyDate;
}

/**
 * Whether the decision said that late payment attracts the additional fine. The printed form says so unless it was told otherwise.
 * @article FINE-COLLECTION-1997/7
 */
export function lateFineAnnounced({ dossier }: CaseFile): boolean {
  return dossier.decision !== undefined && dossier.decision.lateFine !== false;
}

/** Days that do not count: remedies from acceptance to end, and granted plans until their end or their breach. @article APL-2021/73/3 */
export function frozenIntervals(file: CaseFile, on: CivilDate): readonly Frozen[] {
  return [...ofRemedies(file), ...ofDeferrals(file, on)];
}

function ofRemedies(file: CaseFile): readonly Frozen[] {
  return remedyIntervals(file).map(({ track, from, to }) => ({
    from,
    ...(to ? { to } : {}),
    why: track.startsWith('litigation')
      ? { zh: '行政诉讼期间（处罚法第七十三条第三款）', en: 'a suit was pending' }
      : { zh: '行政复议期间（处罚法第七十三条第三款）', en: 'reconsideration was pending' },
  }));
}

function ofDeferrals(file: CaseFile, on: CivilDate): readonly Frozen[] {
  return grantedDeferrals(file).flatMap((deferral) => {
    const missed = missedRate(file, deferral, on);
    const to = missed?.dueOn ?? planEndsOn(deferral);
    const { decidedOn } = deferral;
    if (!decidedOn || !to || to < decidedOn) return [];
    const why = missed
      ? {
          zh: `批准延期、分期，${missed.dueOn}一期未按期缴纳`,
          en: `deferred until the rate of ${missed.dueOn} was missed`,
        }
      : { zh: '经批准延期、分期缴纳期间', en: 'payment was deferred' };
    return [{ from: decidedOn, to, why }];
  });
}

function reducedFen(file: CaseFile): number {
  return tracksOf<{ readonly agreement?: { readonly brokenOn?: CivilDate; readonly reducedFen?: number } }>(
    file,
    'enforcement',
  ).reduce((all, { dossier: { agreement } }) => all + (agreement?.brokenOn ? 0 : (agreement?.reducedFen ?? 0)), 0);
}

/**
 * The additional fine as it stands on a day, explained: due date, first day, days counted, frozen intervals, cap and amount.
 * Undefined where there is no fine, or the decision has not been received.
 * @article APL-2021/72 @article ACL-2011/45 @article APL-2021/73/3
 */
export function lateFine(file: CaseFile, on: CivilDate, holidays: Holidays): LateFine | undefined {
  const { decision } = file.dossier;
  const fineFen = standingFineFen(file);
  const dueOn = paymentDueOn(file, holidays);
  if (!decision || !dueOn || fineFen <= 0) return undefined;
  const announced = lateFineAnnounced(file);
  const { additionalFinePerMille, additionalFineCapPerMille } = values.on(decision.on);
  const found = accrual({
    fineFen,
    dueOn,
    until: on,
    paid: paidParts(file),
    frozen: frozenIntervals(file, on),
    perMille: announced ? additionalFinePerMille : 0,
    capPerMille: additionalFineCapPerMille,
  });
  const sums = { receivedFen: sumFen(additionalParts(file)), reducedFen: reducedFen(file) };
  const owedFen = Math.max(0, found.amountFen - sums.receivedFen - sums.reducedFen);
  return { ...found, ...sums, fineFen, dueOn, announced, owedFen, ...(announced ? {} : { steps: [SILENT] }) };
}
