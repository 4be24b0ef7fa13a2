import type { Break } from '@anjuan/journal';

/** One entry of the agency's journal of accesses: who, what, when, where, from where, with which outcome, and why. */
export interface AccessLine {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly who: {
    readonly person: string;
    readonly name: string;
    readonly roles: readonly string[];
    /** The district somebody comes from who looks at an office below. */
    readonly from?: string;
  };
  /** A word and a verb, such as `case.read`. */
  readonly action: string;
  /** Id or digest of what was looked at; null for a list. */
  readonly object: string | null;
  /** Method and pattern of the route. */
  readonly where: string;
  readonly source: { readonly address: string; readonly agent: string };
  readonly outcome: 'allowed' | 'refused' | 'failed';
  readonly status: number;
  readonly also?: Readonly<Record<string, string>>;
  readonly filter?: Readonly<Record<string, string>>;
  readonly purpose?: string;
}

/** A case by nothing but its number. */
export interface NumberedCase {
  readonly id: string;
  readonly number: string;
}

/** A page of accesses, the newest first. */
export interface AccessPage {
  readonly items: readonly AccessLine[];
  readonly next: string | null;
}

/**
 * A piece of the chain of accesses, checked from an entry known to be good (0: the beginning). The next piece goes on from
 * `entries` and `head`; whoever keeps these two needs to check only what came since.
 */
export interface AccessCheck {
  readonly from: number;
  /** Number of the last entry found good. */
  readonly entries: number;
  /** Its hash; null before the first entry, or when the entry known to be good is no longer there. */
  readonly head: string | null;
  readonly firstBreak: Break | null;
  /** Number of the newest entry when the check began. */
  readonly total: number;
}
