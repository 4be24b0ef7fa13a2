import type { Dossier } from '../dossier/dossier.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { DissentDossier } from './dossier.js';

/** The last answer of legal review with its number, counted from one; undefined when it approved or there is none. */
export function lastRefusal({ reviews }: Dossier): number | undefined {
  const last = reviews.at(-1);
  return last && last.opinion !== 'approve' ? reviews.length : undefined;
}

const dissents = (file: CaseFile) => tracksOf<DissentDossier>(file, 'dissent');

/** Whether the last answer of legal review has been objected to already. */
export function objected(file: CaseFile): boolean {
  const pass = lastRefusal(file.dossier);
  return pass !== undefined && dissents(file).some((t) => t.dossier.pass === pass);
}

/**
 * Whether the same draft may go to the reviewers once more: they gave way, the meeting agreed, or the head ruled so. Their approval
 * is needed all the same.
 */
export function mayBeReviewedAnew(file: CaseFile): boolean {
  const pass = lastRefusal(file.dossier);
  return dissents(file).some((t) => t.dossier.pass === pass && ['agreed', 'sent-back'].includes(t.stage));
}
