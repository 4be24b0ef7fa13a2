import type { CivilDate } from '@anjuan/calendar';

/** One request that a person step aside, and what the head made of it. @article APL-2021/43 */
export interface RecusalDossier {
  /** Id of the person. */
  readonly person?: string;
  readonly ground?: string;
  readonly requestedOn?: CivilDate;
  readonly decidedOn?: CivilDate;
  readonly reasons?: string;
  /** Who takes over, where the request was granted. */
  readonly replacement?: string;
}
