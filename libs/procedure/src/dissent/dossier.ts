import type { CivilDate } from '@anjuan/calendar';

/** A handlers' objection to an opinion of legal review, and how it was settled. @article SC-118-2018/14 */
export interface DissentDossier {
  /** Which answer of legal review is objected to, counted from one. */
  readonly pass?: number;
  readonly on?: CivilDate;
  readonly by?: string;
  readonly reasons?: string;
  readonly secondLook?: { readonly on: CivilDate; readonly by: string; readonly opinion: string };
  readonly meeting?: {
    readonly on: CivilDate;
    readonly attendees: readonly string[];
    readonly record: string;
  };
  readonly ruling?: { readonly on: CivilDate; readonly by: string; readonly text: string };
}
