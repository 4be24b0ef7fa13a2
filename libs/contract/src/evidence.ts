/** One link of a file's custody chain: who, what, when, from where, for what purpose, with which outcome. */
export interface CustodyEventView {
  readonly seq: number;
  readonly hash: string;
  readonly kind: 'arrived' | 'arrived-again' | 'viewed' | 'downloaded' | 'copied' | 'moved' | 'found-damaged';
  /** Nobody, when the server did it by itself. */
  readonly person: string | null;
  readonly at: string;
  readonly source: string;
  readonly outcome: 'done' | 'refused' | 'missing';
  readonly purpose?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** What a picture's file says of itself; nothing of it is verified. */
export interface FileReadings {
  readonly takenAt?: string;
  readonly device?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly software?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Everything known of one uploaded file. */
export interface EvidenceFileView {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly name: string;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  /** When it was destroyed after its term; its name is then empty, and its bytes are gone. */
  readonly destroyedAt: string | null;
  /** Whether the scanner saw all of it, its beginning, or nothing. */
  readonly scan: 'clean' | 'part' | 'none';
  readonly readings: FileReadings | null;
  /** Copies made here. They are never the original. */
  readonly copies: readonly {
    readonly kind: string;
    readonly digest: string;
    readonly madeBy: string;
    readonly madeAt: string;
  }[];
  readonly custody: readonly CustodyEventView[];
}

/** The last run that re-hashed every stored file. */
export interface FixityView {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly counted: number;
  readonly bytes: number;
  /** Digests whose bytes are no longer those. */
  readonly bad: readonly string[];
  readonly missing: readonly string[];
}
