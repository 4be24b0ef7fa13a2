import { type CivilDate, type Holidays, addMonths, daysBetween } from '@anjuan/calendar';
import { fineFen } from './dossier/penalty.js';
import { type CaseFile, tracksOf } from './kernel/file.js';
import type { LitigationDossier } from './litigation/dossier.js';
import { additionalParts, paidParts, sumFen } from './payment/paid.js';
import type { ReconsiderationDossier } from './reconsideration/dossier.js';
import { type RemedyFlag, type RemedyOutcome, flagOf, overturns } from './remedies/outcome.js';
import { receivedOn } from './service/received.js';
import { values } from '@anjuan/statute';
import { dueOn } from './terms.js';

/*
 * What other parts of the house ask about remedies: is one pending, since when and until when, what did it make of the decision.
 */

/** Days during which a remedy was pending, from its acceptance to its end; open while it is. */
export interface RemedyInterval {
  readonly track: string;
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

const reconsiderations = (file: CaseFile) => tracksOf<ReconsiderationDossier>(file, 'reconsideration');
const suits = (file: CaseFile) => tracksOf<LitigationDossier>(file, 'litigation');

/** Whether an application or a suit has been brought and has no end yet. */
export function remedyOpen(file: CaseFile): boolean {
  return (
    reconsiderations(file).some((t) => t.dossier.outcome === undefined) ||
    suits(file).some((t) => t.dossier.finalOn === undefined)
  );
}

/**
 * The intervals that are left out where a remedy makes time stand still: from acceptance, or failing that from the day we heard of
 * it, to the day its outcome reached us or took effect.
 * @article APL-2021/73/3
 */
export function remedyIntervals(file: CaseFile): readonly RemedyInterval[] {
  return [
    ...reconsiderations(file).map(({ key, dossier: d }) =>
      interval(key, d.acceptedOn ?? d.copyReceivedOn, d.outcome?.receivedOn),
    ),
    ...suits(file).map(({ key, dossier: d }) => interval(key, d.acceptedOn ?? d.statementReceivedOn, d.finalOn)),
  ].flatMap((i) => i ?? []);
}

function interval(track: string, from?: CivilDate, to?: CivilDate): RemedyInterval | undefined {
  return from === undefined ? undefined : { track, from, ...(to ? { to } : {}) };
}

/** Whether enforcement has been stopped during a pending remedy on one of its lawful grounds. @article ARL-2023/42 */
export function enforcementStayed(file: CaseFile): boolean {
  const stays = [...reconsiderations(file), ...suits(file)].flatMap((t) => t.dossier.stays);
  return remedyOpen(file) && stays.some((s) => s.to === undefined);
}

/** An outcome with the day from which it binds. */
export interface EffectiveOutcome {
  readonly track: string;
  readonly on: CivilDate;
  readonly outcome: RemedyOutcome;
}

/** Every outcome that binds, the last one last: a reconsideration decision when it came, a judgment once it is final. */
export function effectiveOutcomes(file: CaseFile): readonly EffectiveOutcome[] {
  const decided = reconsiderations(file).flatMap(({ key, dossier: { outcome } }) =>
    outcome ? [{ track: key, on: outcome.receivedOn, outcome }] : [],
  );
  const judged = suits(file).flatMap(({ key, dossier: { judgments, finalOn } }) => {
    const outcome = judgments.at(-1)?.outcome;
    return outcome && finalOn ? [{ track: key, on: finalOn, outcome }] : [];
  });
  return [...decided, ...judged].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What the remedies made of the case: the last outcome that changed or confirmed it. */
export function remedyFlag(file: CaseFile): RemedyFlag | undefined {
  return effectiveOutcomes(file)
    .map(({ outcome }) => flagOf(outcome))
    .findLast((flag) => flag !== undefined);
}

/** Whether the decision still binds the party: neither annulled nor void. */
export function decisionStands(file: CaseFile): boolean {
  return file.dossier.decision !== undefined && !['revoked', 'void'].includes(remedyFlag(file) ?? '');
}

/** Whether any outcome overturned the decision, so that nothing of it may be made public as it stood. @article APL-2021/48/2 */
export function overturned(file: CaseFile): boolean {
  return effectiveOutcomes(file).some(({ outcome }) => overturns(outcome));
}

/** The fine that stands after all remedies, in fen. */
export function standingFineFen(file: CaseFile): number {
  if (!decisionStands(file)) return 0;
  const altered = effectiveOutcomes(file).findLast(({ outcome }) => outcome.fineFen !== undefined);
  return altered?.outcome.fineFen ?? fineFen(file.dossier.decision);
}

/** What is still to be given back after the remedies, in fen; where the decision fell, the additional fine with it. */
export function refundDueFen(file: CaseFile): number {
  const paid = sumFen(paidParts(file)) + (decisionStands(file) ? 0 : sumFen(additionalParts(file)));
  const given = [...reconsiderations(file), ...suits(file)].reduce(
    (all, t) => all + (t.dossier.feedback?.refundFen ?? 0),
    0,
  );
  return Math.max(0, paid - given - standingFineFen(file));
}

/** Whether the decision told the party of its remedies; only a decision that says otherwise did not. */
export function remediesTold({ dossier }: CaseFile): boolean {
  return dossier.decision?.remedyTold !== false;
}

/** Length of a remedy's period where the decision kept silent about it: a year at most. @article ARL-2023/20 @article SPC-ALL-2018/64 */
export function untoldLength(file: CaseFile, unit: 'days' | 'months'): number | undefined {
  const received = receivedOn(file);
  if (!received || remediesTold(file)) return undefined;
  const { untoldRemedyMonths: most } = values.on(received);
  return unit === 'months' ? most : daysBetween(received, addMonths(received, most));
}

/**
 * Last day on which the party may bring a remedy, or go on with one; undefined before the decision was received and while one is
 * pending. After it the decision may be enforced (law.md DEM-06, CRT-01); C-CRT starts from it.
 * @article ACL-2011/44 @article ACL-2011/53
 */
export function remedyPeriodsEndOn(file: CaseFile, holidays: Holidays): CivilDate | undefined {
  const received = receivedOn(file);
  if (!received || remedyOpen(file)) return undefined;
  const last = (clock: 'C-RECON' | 'C-LIT' | 'C-LIT2', start: CivilDate, length?: number) =>
    dueOn(clock, start, holidays, length);
  const suit = suits(file).at(-1)?.dossier.finalOn;
  const decided = reconsiderations(file).at(-1)?.dossier.outcome;
  if (suit) return suit;
  if (decided && !['ended', 'mediated'].includes(decided.kind)) return last('C-LIT2', decided.receivedOn);
  const ends = [last('C-RECON', received, untoldLength(file, 'days'))];
  // On-the-spot decisions go to reconsideration first: a suit of its own is not open. @article ARL-2023/23
  if (!file.dossier.onTheSpot) ends.push(last('C-LIT', received, untoldLength(file, 'months')));
  return ends.sort().at(-1);
}
