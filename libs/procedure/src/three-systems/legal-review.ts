import type { CivilDate } from '@anjuan/calendar';
import type { Dossier } from '../dossier/dossier.js';
import type { CaseFile } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';
import { changedSince } from '../ordinary/approval.js';
import { type ReviewGround, type RoutingAnswer, routingAnswers } from '../ordinary/routing/sheet.js';
import { currentDraft, lastReview } from '../ordinary/where.js';

/** State of legal review. It is derived from acts and never set by hand. @article APL-2021/58 */
export interface ReviewView {
  readonly state: 'not-needed' | 'due' | 'in-review' | 'returned' | 'approved' | 'void';
  /** Why it is due; empty when it is not. */
  readonly grounds: readonly ReviewGround[];
  /** The routing sheet of the draft in its four layers, every answer of it; empty before there is a draft. */
  readonly sheet: readonly RoutingAnswer[];
  readonly draft?: number;
  readonly approvedDraft?: number;
  /** What changed after the approval and made it void. */
  readonly voidedBy?: 'draft' | 'evidence';
  /** Day on which the papers reached the reviewer, while in review. */
  readonly since?: CivilDate;
}

/** Derives the state of legal review of a case on a day. */
export function legalReview(file: CaseFile, office: Office, on: CivilDate): ReviewView {
  const { dossier } = file;
  const ordinary = file.procedure.startsWith('ordinary');
  const answers = ordinary ? routingAnswers(dossier, office, dossier.decision?.on ?? on) : [];
  const grounds = answers.filter(({ yes }) => yes).map(({ layer, rule, says }) => ({ layer, rule, says }));
  const draft = currentDraft(dossier)?.no;
  const drafted = draft ? { sheet: answers, draft } : { sheet: [] };
  return { grounds, ...drafted, ...stateOfReview(dossier, draft, grounds.length > 0) };
}

function stateOfReview(
  dossier: Dossier,
  draft: number | undefined,
  due: boolean,
): Omit<ReviewView, 'grounds' | 'sheet' | 'draft'> {
  if (dossier.reviewAsked) return { state: 'in-review', since: dossier.reviewAsked.on };
  // An early answer speaks only of the draft it read; the review that counts is asked for anew.
  const last = lastReview(dossier) ?? dossier.reviews.findLast((r) => r.draft === draft);
  if (last && last.opinion !== 'approve') return { state: 'returned' };
  if (last && !last.early) {
    const voidedBy = changedSince(dossier, last);
    return { state: voidedBy ? 'void' : 'approved', approvedDraft: last.draft, ...(voidedBy ? { voidedBy } : {}) };
  }
  return { state: due ? 'due' : 'not-needed' };
}
