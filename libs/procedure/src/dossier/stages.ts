import type { CivilDate } from '@anjuan/calendar';
import type { AnswerSheet } from './routing.js';

/** Where the lead came from. */
export interface Origin {
  readonly source: string;
  readonly on: CivilDate;
  readonly note: string;
  /** Inspection the case was opened from, by file id. */
  readonly inspection?: string;
}

/** Filing: asked for by two handlers, approved by the head; the 90 days run from the approval. @article APL-2021/60 */
export interface Filing {
  readonly requestedOn: CivilDate;
  readonly requestedBy: string;
  readonly opinion: string;
  /** Answers on which the limitation turns. */
  readonly limitation?: { readonly harm?: 'none' | 'vital' | 'pollution'; readonly continuing?: boolean };
  readonly approvedOn?: CivilDate;
  readonly approvedBy?: string;
  readonly number?: string;
}

export interface Suspension {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly ground: string;
}

/** A prior notice with what it announced. Later rounds replace earlier ones. @article APL-2021/44 */
export interface Notice {
  readonly round: number;
  readonly draft: number;
  readonly on: CivilDate;
  readonly fineFen: number;
  readonly hearingRight: boolean;
  /** Working days to speak, where the notice states a term of its own. */
  readonly statementDays?: number;
  readonly newFacts?: string;
  readonly number?: string;
}

/** Statement of the party. @article APL-2021/45 */
export interface Statement {
  readonly status: 'made' | 'waived';
  /** A waiver that covers the hearing as well. */
  readonly hearingWaived?: boolean;
  readonly on: CivilDate;
  readonly said: string;
  readonly recheck?: { readonly accepted: 'yes' | 'partly' | 'no'; readonly opinion: string; readonly on: CivilDate };
}

/** Hearing from request to signed record. @article APL-2021/64 */
export interface Hearing {
  readonly status: 'requested' | 'scheduled' | 'held' | 'withdrawn';
  /** Round of the notice it was asked for on; the first when left out. */
  readonly round?: number;
  readonly requestedOn: CivilDate;
  readonly notifiedOn?: CivilDate;
  readonly heldOn?: CivilDate;
  readonly presider?: string;
  readonly open?: boolean;
  readonly record?: string;
  readonly opinion?: string;
}

/** Fingerprints (SHA-256 of the canonical text) of what a reviewer reads. */
export interface ReviewedHash {
  readonly draft: string;
  /** Of the evidence list: numbers, what each item proves, digests, whether verified or excluded. */
  readonly evidence: string;
}

/** A review that has been asked for and not answered: its draft, its kind, its day. */
export interface ReviewAsked {
  readonly draft: number;
  readonly early: boolean;
  readonly on: CivilDate;
  readonly by: string;
  readonly hash?: ReviewedHash;
  readonly sheet?: AnswerSheet;
  /** Times the reviewer waited for papers that were missing; open while they have not come. */
  readonly waits?: readonly ReviewWait[];
}

/** A wait for missing papers, both days included. */
export interface ReviewWait {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly missing: readonly string[];
  readonly supplied?: string;
}

/** One pass of legal review. Its approval counts only for the draft and the evidence it read. @article APL-2021/58 */
export interface LegalReviewPass {
  readonly draft: number;
  readonly early: boolean;
  readonly opinion: 'approve' | 'investigate' | 'correct' | 'transfer';
  readonly items: readonly { readonly item: string; readonly verdict: 'yes' | 'no' | 'na'; readonly note?: string }[];
  readonly reasons: string;
  readonly by: string;
  readonly submittedOn: CivilDate;
  readonly on: CivilDate;
  readonly hash?: ReviewedHash;
  /** The routing sheet with which the draft was submitted. */
  readonly sheet?: AnswerSheet;
}

export interface Deliberation {
  readonly on: CivilDate;
  readonly presider: string;
  readonly attendees: readonly string[];
  readonly opinions: string;
  readonly conclusion: string;
  readonly draft: number;
}

export interface Closure {
  readonly ground: string;
  readonly note: string;
  readonly on: CivilDate;
}
