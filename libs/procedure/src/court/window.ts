import type { CivilDate, Holidays, TimeLimit } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import { remainingFen } from '../payment/amounts.js';
import { grantedDeferrals, planEndsOn, planInForce } from '../payment/deferral.js';
import { lateFine, paymentDueOn } from '../payment/late-fine.js';
import { decisionStands, remedyOpen, remedyPeriodsEndOn } from '../remedies.js';
import { limitOf } from '../terms.js';
import type { CourtTarget } from './dossier.js';

/** The day of which the three months are counted: both remedy periods are over, and so is the plan, if one was granted. @article APL-2021/72/2 */
export function windowStartsOn(file: CaseFile, holidays: Holidays): CivilDate | undefined {
  const remedies = remedyPeriodsEndOn(file, holidays);
  const last = grantedDeferrals(file).at(-1);
  const plan = last && planEndsOn(last);
  return remedies && plan && plan > remedies ? plan : remedies;
}

/** The three months in which the court may be asked. @article ACL-2011/53 */
export function courtWindow(file: CaseFile, holidays: Holidays): TimeLimit | undefined {
  const start = windowStartsOn(file, holidays);
  return start === undefined ? undefined : limitOf('C-CRT', start, file.dossier, holidays);
}

/** Money that is overdue on a day, additional fine included, in fen; nothing while a plan holds it back. */
export function overdueFen(file: CaseFile, on: CivilDate, holidays: Holidays): number {
  const due = paymentDueOn(file, holidays);
  if (!due || on <= due || planInForce(file, on) || !decisionStands(file)) return 0;
  return Math.max(0, remainingFen(file)) + (lateFine(file, on, holidays)?.owedFen ?? 0);
}

/** Whether an ordered act is overdue on a day. */
export function actOverdue({ dossier: { correction } }: CaseFile, on: CivilDate): boolean {
  return correction !== undefined && correction.corrected !== true && on > correction.dueOn;
}

/** Whether what the court would be asked for is still not performed. */
export function notPerformed(file: CaseFile, target: CourtTarget, on: CivilDate, holidays: Holidays): boolean {
  return target === 'money' ? overdueFen(file, on, holidays) > 0 : actOverdue(file, on);
}

/** Whether the court may be asked on a day, but for the demand: remedies over, none pending, the decision stands, money overdue. */
export function windowOpen(file: CaseFile, on: CivilDate, holidays: Holidays): boolean {
  const start = windowStartsOn(file, holidays);
  return start !== undefined && on > start && !remedyOpen(file) && overdueFen(file, on, holidays) > 0;
}
