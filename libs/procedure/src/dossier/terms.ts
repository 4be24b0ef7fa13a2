import type { CivilDate } from '@anjuan/calendar';
import type { ExclusionGround } from '@anjuan/statute';

/** A term of the agency made longer: by the head, or by the heads together. */
export interface Lengthening {
  /** In the unit of the term. */
  readonly days: number;
  readonly on: CivilDate;
  readonly by: string;
  readonly reasons: string;
  /** Who deliberated, where the heads decided together. */
  readonly attendees?: readonly string[];
}

/** Days that do not count toward the term of the decision, both ends included. */
export interface LeftOut {
  readonly ground: ExclusionGround | 'public-notice';
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly note: string;
}

/** What happened to the terms of the agency. @article MOHURD-55-2022/29 */
export interface Terms {
  readonly verification?: Lengthening;
  /** First the head's, then that of the heads together. */
  readonly decision?: readonly Lengthening[];
  readonly leftOut?: readonly LeftOut[];
}
