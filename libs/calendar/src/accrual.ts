import { addDays, type CivilDate } from './civil-date.js';
import type { Bilingual, Exclusion } from './clock.js';
import { explainAccrual } from './explain-accrual.js';

/** A sum that is paid late, and what the law says of it. */
export interface LateSum {
  /** The fine, in fen. */
  readonly fineFen: number;
  /** Last day on which it was in time. */
  readonly dueOn: CivilDate;
  /** Last day that is counted. */
  readonly until: CivilDate;
  /** Sums that came in; each lowers what is owed from the day after. */
  readonly paid?: readonly { readonly on: CivilDate; readonly fen: number }[];
  /** Intervals in which nothing accrues, ends included; `to` is left out while one lasts. */
  readonly frozen?: readonly (Omit<Exclusion, 'to'> & { readonly to?: CivilDate })[];
  /** Thousandths of what is owed, for each day. */
  readonly perMille: number;
  /** Cap in thousandths of the fine. */
  readonly capPerMille: number;
}

/** What has accrued on a late sum, and how it came about. */
export interface Accrual {
  /** First day that counts, if no interval covers it. */
  readonly firstOn: CivilDate;
  /** Days that counted. */
  readonly days: number;
  /** Days after the due date that did not count. */
  readonly frozenDays: number;
  readonly amountFen: number;
  readonly capFen: number;
  /** Day on which the cap was reached. */
  readonly cappedOn?: CivilDate;
  readonly steps: readonly Bilingual[];
}

/** Sums in thousandths of a fen, so that nothing is rounded before the end. */
interface Tally {
  readonly milli: number;
  readonly days: number;
  readonly frozenDays: number;
  readonly cappedOn?: CivilDate;
}

const MILLI = 1000;

function isFrozen(day: CivilDate, { frozen = [] }: LateSum): boolean {
  return frozen.some(({ from, to }) => from <= day && (to === undefined || day <= to));
}

/** What was still owed when a day began: a payment counts for the day on which it was made. */
function owedOn(day: CivilDate, { fineFen, paid = [] }: LateSum): number {
  return fineFen - paid.filter((p) => p.on < day).reduce((all, p) => all + p.fen, 0);
}

function refuseImpossible({ fineFen, perMille, capPerMille, paid = [] }: LateSum): void {
  for (const n of [fineFen, perMille, capPerMille, ...paid.map((p) => p.fen)])
    if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a whole amount: ${n}`);
}

function tally(late: LateSum): Tally {
  const cap = late.fineFen * late.capPerMille;
  let sum: Tally = { milli: 0, days: 0, frozenDays: 0 };
  for (let day = addDays(late.dueOn, 1); day <= late.until; day = addDays(day, 1)) {
    const owed = owedOn(day, late);
    if (owed <= 0 || sum.cappedOn) return sum;
    if (isFrozen(day, late)) sum = { ...sum, frozenDays: sum.frozenDays + 1 };
    else {
      const milli = Math.min(cap, sum.milli + owed * late.perMille);
      sum = { ...sum, milli, days: sum.days + 1, ...(milli === cap ? { cappedOn: day } : {}) };
    }
  }
  return sum;
}

/**
 * The additional fine with its whole computation: from the day after the due date, for each day a rate of what is still owed,
 * frozen intervals left out, never above the cap. A broken fen is dropped in the party's favour.
 * @throws RangeError when an amount is not whole
 * @article APL-2021/72 @article ACL-2011/45 @article APL-2021/73/3
 */
export function accrual(late: LateSum): Accrual {
  refuseImpossible(late);
  const { milli, days, frozenDays, cappedOn } = tally(late);
  const found = {
    firstOn: addDays(late.dueOn, 1),
    days,
    frozenDays,
    amountFen: Math.floor(milli / MILLI),
    capFen: Math.floor((late.fineFen * late.capPerMille) / MILLI),
    ...(cappedOn ? { cappedOn } : {}),
  };
  return { ...found, steps: explainAccrual(late, found) };
}
