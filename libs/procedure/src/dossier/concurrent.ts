import type { CivilDate } from '@anjuan/calendar';

/** Another agency that deals with the same act. The first to file handles it. @article APL-2021/25 */
export interface ConcurrentAgency {
  readonly agency: string;
  readonly on: CivilDate;
  /** Day it filed; unknown or not yet when left out. */
  readonly filedOn?: CivilDate;
  readonly note: string;
}
