import type { CivilDate } from '@anjuan/calendar';
import type { ArticleId, CoerciveMeasure, Text } from '@anjuan/statute';
import type { HeldItem } from '../holding/item.js';

/** The five grounds to release at once, and an urgent measure that the head did not approve. @article ACL-2011/28 */
export const releaseGrounds = {
  'no-offence': { zh: '当事人没有违法行为', en: 'the party committed no breach' },
  unrelated: { zh: '与违法行为无关', en: 'unrelated to the breach' },
  decided: { zh: '已作出处理决定，不再需要', en: 'decided, and no longer needed' },
  'term-over': { zh: '期限届满', en: 'the term is over' },
  other: { zh: '其他不再需要的情形', en: 'no longer needed for another reason' },
  'not-approved': { zh: '紧急措施未获批准', en: 'the urgent measure was not approved' },
} as const satisfies Record<string, Text>;
export type ReleaseGround = keyof typeof releaseGrounds;

/** What was chosen and why, before anything is done. @article ACL-2011/18 */
export interface Claim {
  readonly measure: CoerciveMeasure;
  readonly basis: ArticleId;
  readonly why: string;
  /** How the case fulfils what the basis asks for. */
  readonly conditions: string;
  /** Number of the district government's instruction. */
  readonly instruction?: string;
}

/** The measure as carried out. */
export interface Taken {
  readonly on: CivilDate;
  /** Time of day at which the things were taken. */
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly officers: readonly string[];
  readonly items: readonly HeldItem[];
  readonly termDays: number;
  readonly partyPresent: boolean;
  readonly statement?: string;
  readonly witness?: string;
  readonly urgency?: string;
}

export interface Custody {
  readonly on: CivilDate;
  readonly custodian: string;
  readonly place: string;
  readonly photos: readonly string[];
}

/** A sealing or seizure from the check of its basis to its end. @article ACL-2011/24 */
export interface SealingDossier {
  readonly claim?: Claim;
  readonly requestedOn?: CivilDate;
  readonly approvedOn?: CivilDate;
  readonly approvedBy?: string;
  readonly refusal?: string;
  readonly taken?: Taken;
  readonly reported?: { readonly on: CivilDate; readonly at: string };
  readonly custody?: Custody;
  readonly extended?: { readonly on: CivilDate; readonly days: number; readonly reasons: string; readonly by: string };
  /** Grounds to release that only people can see. */
  readonly grounds?: readonly { readonly ground: ReleaseGround; readonly note: string; readonly on: CivilDate }[];
  readonly releaseOrdered?: { readonly ground: ReleaseGround; readonly note: string; readonly on: CivilDate };
  /** Interruptions of the recording that the head approved, by the number of the act. */
  readonly interruptions?: Readonly<
    Record<number, { readonly by: string; readonly on: CivilDate; readonly note: string }>
  >;
  readonly ended?: { readonly on: CivilDate; readonly note: string };
}
