import type { JournalEntry } from '@anjuan/contract';
import type { CaseFile } from '@anjuan/procedure';
import type { Tx } from './persistence/tx.js';
import type { AgencyFacts } from './reads/office.query.js';

/** What one transaction did to one file, when it is about to be committed. */
export interface ActsDone {
  readonly tx: Tx;
  readonly agency: AgencyFacts;
  readonly file: CaseFile;
  /** Hash of the last entry. */
  readonly head: string;
  readonly sealed: readonly JournalEntry[];
}

/** A feature that keeps a projection in step with the acts, inside their transaction. */
export interface ActFollower {
  follow(done: ActsDone): Promise<void>;
}

/** Injection token of the list of followers; the application module fills it. */
export const ACT_FOLLOWERS = Symbol('act-followers');
