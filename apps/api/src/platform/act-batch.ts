import type { Refused } from './refused.js';
import type { SignedIn } from './context.js';

/** One act of a batch. It opens a file of a kind, or goes on with one: by id, or by the name an earlier act of the batch gave it. */
export interface BatchAct {
  /** Line of what was handed in; refusals name it. */
  readonly line: number;
  readonly step: string;
  readonly input: object;
  readonly on?: string;
  readonly opens?: { readonly kind: string; readonly as: string };
  readonly file?: string;
}

/** Acts that are done together or not at all. */
export interface ActBatchOrder {
  readonly me: Pick<SignedIn, 'agency' | 'person' | 'name' | 'roles'>;
  /** Idempotency-Key of the whole. */
  readonly key: string;
  readonly source?: string;
  readonly acts: readonly BatchAct[];
  /** Asks only: everything is judged, and nothing is kept. */
  readonly trial: boolean;
}

/** Why the act of a line is refused. */
export interface BatchRefusal {
  readonly line: number;
  readonly refused: Refused;
}

/** What came of a batch: how many acts were done, or every refusal, and then nothing was. */
export interface BatchOutcome {
  readonly done: number;
  readonly repeated: boolean;
  readonly refusals: readonly BatchRefusal[];
}

/** Performs many acts in one transaction. */
export interface ActBatch {
  run(order: ActBatchOrder): Promise<BatchOutcome>;
}

/** Injection token; the application module fills it, since no feature imports another. */
export const ACT_BATCH = Symbol('act-batch');

/** Forgets what is remembered of a person's sessions, so that one that was ended ends at once. */
export interface KnownSessions {
  forgetPerson(person: string): void;
}
export const KNOWN_SESSIONS = Symbol('known-sessions');
