import { type CivilDate, type Holidays, timeLimit } from '@anjuan/calendar';
import { clockOn, profileOf } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import type { Draft } from '../dossier/penalty.js';
import type { Hearing, LegalReviewPass, Notice } from '../dossier/stages.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { ServiceDossier } from '../service/dossier.js';
import { keptDayOf } from '../recomputation/kept.js';
import { limitOf } from '../terms.js';

/** The draft decision that counts: the newest. */
export function currentDraft(dossier: Dossier): Draft | undefined {
  return dossier.drafts.at(-1);
}

/** The prior notice that counts: the newest. */
export function currentNotice(dossier: Dossier): Notice | undefined {
  return dossier.notices.at(-1);
}

/** Every hearing of the case, the newest last. */
export function hearingsOf({ earlierHearings = [], hearing }: Dossier): readonly Hearing[] {
  return hearing ? [...earlierHearings, hearing] : earlierHearings;
}

/** The hearing on the notice that counts; a new notice gives the right anew. @article APL-2021/63 */
export function currentHearing(dossier: Dossier): Hearing | undefined {
  const { hearing } = dossier;
  return hearing && (hearing.round ?? 1) === (currentNotice(dossier)?.round ?? 1) ? hearing : undefined;
}

/** The last answer of legal review, leaving out early passes before the notice. */
export function lastReview(dossier: Dossier): LegalReviewPass | undefined {
  return dossier.reviews.filter((r) => !r.early).at(-1);
}

/** The draft that the notice that counts told the party. */
export function notifiedDraft(dossier: Dossier): Draft | undefined {
  const notice = currentNotice(dossier);
  return notice && dossier.drafts.find((d) => d.no === notice.draft);
}

/** Day on which a document reached the party, if its service is proved. `round` tells repeated notices apart. */
export function servedOn(file: CaseFile, document: string, round = 1): CivilDate | undefined {
  return tracksOf<ServiceDossier>(file, 'service').find(
    (t) => t.stage === 'delivered' && t.dossier.document === document && (t.dossier.round ?? 1) === round,
  )?.dossier.servedOn;
}

/** Day on which the notice that counts reached the party. */
export function noticeServedOn(file: CaseFile): CivilDate | undefined {
  const notice = currentNotice(file.dossier);
  return notice && servedOn(file, 'prior-notice', notice.round);
}

/** Last day on which the party may still ask for a hearing; undefined before service. @article APL-2021/64 */
export function windowEndsOn(file: CaseFile, holidays: Holidays): CivilDate | undefined {
  const served = noticeServedOn(file);
  if (!served) return undefined;
  return keptDayOf(file, 'C-HEA', served) ?? limitOf('C-HEA', served, file.dossier, holidays)?.due;
}

/** Last day on which the party may still speak: the term the notice states, else that of the field. */
export function statementEndsOn(file: CaseFile, holidays: Holidays): CivilDate | undefined {
  const served = noticeServedOn(file);
  const clock = served && clockOn('C-DEF', served, profileOf(file.dossier.matter));
  const stated = currentNotice(file.dossier)?.statementDays;
  const kept = served && keptDayOf(file, 'C-DEF', served);
  return kept ?? (clock && timeLimit({ ...clock, length: stated ?? clock.length }, served, holidays).due);
}

/** Whether the party has been heard: spoke, clearly waived, or let the period pass. */
export function heardOrLapsed(file: CaseFile, on: CivilDate, holidays: Holidays): boolean {
  if (file.dossier.statement) return true;
  const ends = statementEndsOn(file, holidays);
  return ends !== undefined && on > ends;
}

/** Whether the party may still ask for a hearing: told of the right, not waived, period running. */
export function hearingStillOpen(file: CaseFile, on: CivilDate, holidays: Holidays): boolean {
  const { dossier } = file;
  if (!currentNotice(dossier)?.hearingRight || currentHearing(dossier) || dossier.statement?.hearingWaived)
    return false;
  const ends = windowEndsOn(file, holidays);
  return ends === undefined || on <= ends;
}
