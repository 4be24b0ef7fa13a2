import type { CivilDate } from '@anjuan/calendar';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { AmendmentDossier, AmendmentPaper } from './dossier.js';

/** A paper that mended the decision and is to be served like it. */
export interface IssuedAmendment {
  readonly document: AmendmentPaper;
  /** Number among the papers of its kind: what a service names it by. */
  readonly round: number;
  readonly on: CivilDate;
}

/** The papers that mended the decision, in their order. */
export function issuedAmendments(file: CaseFile): readonly IssuedAmendment[] {
  const rounds: Partial<Record<AmendmentPaper, number>> = {};
  return tracksOf<AmendmentDossier>(file, 'amendment').flatMap(({ dossier: { paper, issuedOn } }) => {
    if (!paper || !issuedOn) return [];
    const round = (rounds[paper] ?? 0) + 1;
    rounds[paper] = round;
    return [{ document: paper, round, on: issuedOn }];
  });
}
