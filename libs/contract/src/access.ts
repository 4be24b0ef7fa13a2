/** One entry of the agency's journal of accesses: who, what, when, where, from where, with which outcome, and why. */
export interface AccessLine {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly who: { readonly person: string; readonly name: string; readonly roles: readonly string[] };
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

/** A page of accesses, the newest first. */
export interface AccessPage {
  readonly items: readonly AccessLine[];
  readonly next: string | null;
}
