import type { CivilDate } from '@anjuan/calendar';

/** A dispute over which agency handles the act, and how it ended. @article APL-2021/25 */
export interface VenueDossier {
  /** The other agency. */
  readonly other?: string;
  readonly about?: string;
  readonly since?: CivilDate;
  readonly reportedOn?: CivilDate;
  readonly superior?: string;
  readonly settled?: { readonly on: CivilDate; readonly paper: string };
}
