import type { CivilDate } from '@anjuan/calendar';

/** One limit that another calendar counts differently. */
export interface RecountedLimit {
  /** Id of the rule that makes it run, and of its clock. */
  readonly rule: string;
  readonly clock: string;
  readonly start: CivilDate;
  readonly track?: string;
  /** Its last day before and after; for one that had expired, the day it keeps and the day it would have got. */
  readonly before: CivilDate;
  readonly after: CivilDate;
}

/** What one holiday notice did to the limits of a case. */
export interface Recomputation {
  readonly on: CivilDate;
  readonly year: number;
  readonly notice: string;
  readonly moved: readonly RecountedLimit[];
  readonly kept: readonly RecountedLimit[];
}

/** Recomputations of a case, in their order. */
export interface RecomputationDossier {
  readonly entries: readonly Recomputation[];
}
