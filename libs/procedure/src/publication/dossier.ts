import type { CivilDate } from '@anjuan/calendar';
import type { CreditClass } from './credit.js';

/** The fields of the public record as drafted and cleared. */
export interface PublicDraft {
  readonly partyShown: string;
  readonly facts: string;
  readonly penaltyShown: string;
  readonly place: string;
  readonly fullText: boolean;
  readonly fullTextReason?: string;
}

/** One correction: what was shown before, why it changed. */
export interface PublicCorrection {
  readonly on: CivilDate;
  readonly by: string;
  readonly reason: string;
  readonly before: PublicDraft;
}

/** Publication of one decision: who drafted, cleared and published it. */
export interface PublicationDossier {
  readonly draft?: PublicDraft;
  /** Everyone who wrote on the draft. */
  readonly drafters: readonly string[];
  readonly cleared?: { readonly on: CivilDate; readonly by: string };
  readonly published?: { readonly on: CivilDate; readonly by: string };
  readonly returned?: string;
  /** How grave the entry is, by which list, and who graded it. */
  readonly credit?: {
    readonly class: CreditClass;
    readonly basis: string;
    readonly on: CivilDate;
    readonly by: string;
  };
  /** The request for repair, and what was checked. */
  readonly repair?: string;
  /** What was found inaccurate and is not put right yet. */
  readonly inaccuracy?: { readonly on: CivilDate; readonly by: string; readonly what: string };
  readonly corrections?: readonly PublicCorrection[];
  readonly withdrawn?: {
    readonly on: CivilDate;
    readonly by: string;
    readonly ground: string;
    readonly reason: string;
  };
}

/** A publication nobody has written yet. */
export const blankPublication: PublicationDossier = { drafters: [] };
