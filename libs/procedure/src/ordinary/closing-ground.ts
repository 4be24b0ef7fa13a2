import type { CivilDate } from '@anjuan/calendar';
import { fineFen } from '../dossier/penalty.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { PaymentDossier } from '../payment/dossier.js';
import { receivedOn } from '../service/received.js';
import { orderDoneOn } from '../demolition/done.js';

const latest = (days: readonly CivilDate[]): CivilDate | undefined => days.toSorted().at(-1);

/** Day on which the last duty of the decision was performed; undefined while one is open. */
function performedOn(file: CaseFile): CivilDate | undefined {
  const { decision } = file.dossier;
  const received = receivedOn(file);
  if (!decision || !received) return undefined;
  const paid = tracksOf<PaymentDossier>(file, 'payment').find((t) => t.stage === 'paid')?.dossier.paidOn;
  const ordered = decision.penalties.some((p) => p.kind === 'demolition-order');
  const duties = [...(fineFen(decision) > 0 ? [paid] : []), ...(ordered ? [orderDoneOn(file)] : [])];
  return duties.every((day) => day !== undefined) ? latest([received, ...duties]) : undefined;
}

/** Day on which the ground to close the case arose: performed, not penalised, terminated. @article MOHURD-55-2022/31 */
export function closingGroundOn(file: CaseFile): CivilDate | undefined {
  const { dossier, stage } = file;
  if (stage === 'no-penalty') return dossier.noPenalty?.on;
  if (stage === 'terminated') return dossier.outcome?.on;
  return ['performing', 'enforcing'].includes(stage) ? performedOn(file) : undefined;
}
