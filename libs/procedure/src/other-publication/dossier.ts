import type { CivilDate } from '@anjuan/calendar';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { otherDecisions } from './decisions.js';

/** What the public is told of a decision beside the penalty. */
export interface OtherDraft {
  /** Track of the decision: `sealing/1`. */
  readonly about: string;
  readonly number?: string;
  readonly partyShown: string;
  readonly conclusion: string;
}

/** Publication of one such decision by three persons. */
export interface OtherPublicationDossier {
  readonly draft?: OtherDraft;
  readonly drafters: readonly string[];
  readonly cleared?: { readonly on: CivilDate; readonly by: string };
  readonly published?: { readonly on: CivilDate; readonly by: string };
}

/** A publication nobody has written yet. */
export const blankOtherPublication: OtherPublicationDossier = { drafters: [] };

/** Tracks of decisions nobody has begun to publish. */
export function unannounced(file: CaseFile): readonly string[] {
  const begun = tracksOf<OtherPublicationDossier>(file, 'other-publication').map(({ dossier }) => dossier.draft?.about);
  return otherDecisions(file).flatMap(({ key }) => (begun.includes(key) ? [] : [key]));
}

/** Whether a decision is public. */
export function announced(file: CaseFile, about: string): boolean {
  return tracksOf<OtherPublicationDossier>(file, 'other-publication').some(
    ({ stage, dossier }) => stage === 'announced' && dossier.draft?.about === about,
  );
}
