import type { CivilDate } from '@anjuan/calendar';

/** Where something was made public. */
export interface PublishedAt {
  readonly on: CivilDate;
  readonly link: string;
}

/** The decision that hands a matter to the street. @article APL-2021/24 */
export interface Delegation {
  readonly matter: string;
  readonly decidedBy: string;
  readonly number: string;
  readonly decidedOn: CivilDate;
  readonly effectiveFrom: CivilDate;
  readonly published?: PublishedAt;
}

/** A power handed on in writing to an organisation that acts in our name. @article APL-2021/20 */
export interface Entrustment {
  readonly matter: string;
  readonly body: string;
  readonly power: string;
  readonly number: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly published: PublishedAt;
}

/** One power of the agency: how it came, whether it is on the list, when it ended. */
export interface PowerRecord {
  readonly delegation?: Delegation;
  readonly entrustment?: Entrustment;
  readonly listedOn?: CivilDate;
  readonly ended?: { readonly on: CivilDate; readonly reason: string };
}
