import type { Text } from '@anjuan/statute';

/** A decision as the public sees it: built field by field, never by blacking out a text. */
export interface PublishedDecision {
  readonly id: string;
  readonly number: string;
  readonly office: string;
  readonly party: string;
  readonly partyKind: 'person' | 'sole-trader' | 'unit';
  readonly matter: string;
  readonly matterTitle: Text;
  readonly facts: string;
  readonly basis: readonly string[];
  readonly penalty: string;
  readonly fineFen: number;
  readonly place: string;
  readonly decidedOn: string;
  readonly publishedOn: string;
  readonly state: 'published' | 'corrected' | 'withdrawn';
  readonly reason?: string;
  readonly proof: string;
}

/** What anybody may know of a paper that was served; nothing of whom it concerns. */
export interface DocumentProof {
  readonly title: Text;
  readonly number: string;
  readonly office: string;
  readonly issuedOn: string;
  /**
   * 'altered': a remedy or a later paper changed what it says; 'withdrawn': it was annulled, or replaced by a later one;
   * 'unsure': what is kept here does not agree with its own record, so it is not vouched for; 'destroyed': what it said was
   * destroyed when its term of retention was over, and only its digest is left to compare with.
   */
  readonly state: 'valid' | 'altered' | 'withdrawn' | 'unsure' | 'destroyed';
  /** Civil date of the destruction. */
  readonly destroyedOn?: string;
  /** SHA-256 of what the paper says, as its entry seals it. */
  readonly hash: string;
  /** SHA-256 of the PDF, once it has been printed. */
  readonly pdf: string | null;
  /** Hash of the entry that issued it, its place in the log, and the newest head of the log; null while it waits for the log. */
  readonly entry: string;
  readonly log: {
    readonly index: number;
    readonly size: number;
    readonly root: string;
    readonly signedAt: string;
  } | null;
}

export interface PublishedPage {
  readonly items: readonly PublishedDecision[];
  readonly next: string | null;
  readonly total: number;
}

/** An office by which published decisions may be narrowed. */
export interface PublicOfficeName {
  readonly id: string;
  readonly name: string;
  readonly district: string;
}

/** One signature under a head of the log: whose, by which key (first four bytes of its hash, in hex), and the line as it stands. */
export interface LogSignature {
  readonly name: string;
  readonly keyId: string;
  readonly line: string;
  /** When a witness says it saw the head; null for the log itself. */
  readonly at: string | null;
}

/** A head of the log: so many entries, under this root. `note` is the whole text that was signed, with all its signatures. */
export interface LogHeadView {
  readonly size: number;
  readonly root: string;
  readonly signedAt: string;
  readonly note: string;
  readonly signatures: readonly LogSignature[];
}

/** The last head of a civil day, and the witnesses who signed one that day. */
export interface LogDay {
  readonly on: string;
  readonly size: number;
  readonly root: string;
  readonly signedAt: string;
  readonly witnesses: readonly string[];
}

/** An office's transparency log as anybody may read it. */
export interface PublicLog {
  readonly office: string;
  /** First line of its heads. */
  readonly name: string;
  /** Ed25519, in hex. */
  readonly publicKey: string;
  readonly keyId: string;
  readonly newest: LogHeadView | null;
  /** The newest head a witness has signed, when that is an earlier one. */
  readonly witnessed: LogHeadView | null;
  readonly days: readonly LogDay[];
  /** Earlier days: those before this one. */
  readonly next: string | null;
}

/** The office's standing public pages. */
export interface PublicOffice {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly address: string;
  readonly phone: string;
  readonly complaints: string;
  readonly reconsideration: string;
  readonly officers: readonly {
    readonly name: string;
    readonly certificate: string;
    readonly unit: string;
    readonly validTo: string;
    readonly valid: boolean;
  }[];
  readonly matters: readonly {
    readonly code: string;
    readonly name: Text;
    readonly basis: readonly string[];
    readonly penalty: readonly string[];
    readonly mark: string;
  }[];
}
