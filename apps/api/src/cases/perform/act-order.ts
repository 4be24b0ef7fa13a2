import type { ActRequest } from '@anjuan/contract';
import type { SignedIn } from '../../platform/context.js';

/** One request to perform a step, as the HTTP layer hands it over. */
export interface ActOrder {
  readonly me: Pick<SignedIn, 'agency' | 'person' | 'name' | 'roles'>;
  readonly step: string;
  readonly request: ActRequest;
  /** Idempotency-Key. */
  readonly key: string;
  /** Address the request came from; the server itself when left out. */
  readonly source?: string;
}

/** A step of a file that exists. */
export interface StepOrder extends ActOrder {
  readonly fileId: string;
  /** Version the client has read, from If-Match. */
  readonly version: number;
}

/** The first step of a new file. */
export interface OpenOrder extends ActOrder {
  readonly kind: string;
}
