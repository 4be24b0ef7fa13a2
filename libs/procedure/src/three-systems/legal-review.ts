import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';
import { type ReviewGround, reviewGrounds } from '../ordinary/review.js';
import { currentDraft, lastReview } from '../ordinary/where.js';

/** State of legal review. It is derived from acts and never set by hand. @article APL-2021/58 */
export interface ReviewView {
  readonly state: 'not-needed' | 'due' | 'in-review' | 'returned' | 'approved' | 'void';
  /** Why it is due; empty when it is not. */
  readonly grounds: readonly ReviewGround[];
  readonly draft?: number;
  readonly approvedDraft?: number;
  /** Day on which the papers reached the reviewer, while in review. */
  readonly since?: CivilDate;
}

/** Derives the state of legal review of a case on a day. */
export function legalReview(file: CaseFile, office: Office, on: CivilDate): ReviewView {
  const { dossier } = file;
  const grounds = file.procedure.startsWith('ordinary') ? reviewGrounds(dossier, office, dossier.decision?.on ?? on) : [];
  const draft = currentDraft(dossier)?.no;
  const view = { grounds, ...(draft ? { draft } : {}) };
  if (dossier.reviewAsked) return { ...view, state: 'in-review', since: dossier.reviewAsked.on };
  const last = lastReview(dossier) ?? dossier.reviews.at(-1);
  if (last?.opinion === 'approve' && !last.early) {
    return { ...view, state: last.draft === draft ? 'approved' : 'void', approvedDraft: last.draft };
  }
  // An early answer speaks of the draft it read; the one that counts was asked for anew.
  if (last && last.opinion !== 'approve' && (!last.early || last.draft === draft)) return { ...view, state: 'returned' };
  return { ...view, state: grounds.length > 0 ? 'due' : 'not-needed' };
}
