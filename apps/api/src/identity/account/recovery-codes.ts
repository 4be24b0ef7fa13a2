import type { Tx } from '../../platform/persistence/tx.js';
import { newRecoveryCodes, recoveryHash } from '../factors/recovery.js';
import type { Opened } from '../sign-in/open-session.service.js';

/** What comes of setting up a second factor: the session goes on, and the first factor brings recovery codes. */
export interface Enrolled {
  readonly opened: Opened;
  /** Told this once; empty when there are some already. */
  readonly codes: readonly string[];
}

/** Somebody who sets up a factor has shown all there was to show. */
export const bothShown = { password: true, factor: true } as const;

/** New codes in the place of all old ones. */
export async function makeCodes(tx: Tx, person: string, now: Date): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  const hashes = codes.map((code) => recoveryHash(person, code));
  await tx.credentials.replaceCodes(person, hashes, now);
  return codes;
}

/** Codes for somebody who has none yet. */
export async function codesIfFirst(tx: Tx, person: string, now: Date): Promise<readonly string[]> {
  return (await tx.credentials.codesLeft(person)) ? [] : makeCodes(tx, person, now);
}
