import type { JournalEntry } from '@anjuan/contract';
import { sha256, sortedJson } from '../../platform/digest.js';
import { keyReused } from '../../platform/refused.js';
import type { RequestMark } from '../../platform/persistence/repositories/journal.repository.js';
import type { Tx } from '../../platform/persistence/tx.js';
import type { ActOrder } from './act-order.js';
import type { Working } from './act-session.js';

/** What an act sealed: its own entry, and those that followed by themselves. */
export interface Performed {
  readonly fileId: string;
  readonly entry: JournalEntry;
  readonly followed: readonly JournalEntry[];
  /** The request had been carried out before. */
  readonly repeated: boolean;
}

/** The answer to a request that has just been carried out. */
export function performed({ file, sealed: [entry, ...followed] }: Working): Performed {
  if (!entry) throw new Error('nothing was sealed');
  return { fileId: file.id, entry, followed, repeated: false };
}

/** Who asked for what, in one hash: a key stands for one request. */
export function requestHash({ me, step, request }: ActOrder): string {
  return sha256(sortedJson({ person: me.person, step, request }));
}

/** What of a request is kept beside its entry, and sealed with it. */
export function markOf(order: ActOrder): RequestMark {
  const { key, source } = order;
  return { key, hash: requestHash(order), ...(source ? { source } : {}) };
}

/** The answer a key was given before. @throws Refused when it was another request */
export async function answeredBefore(tx: Tx, fileId: string, order: ActOrder): Promise<Performed | undefined> {
  const found = await tx.journal.byKey(fileId, order.key);
  if (!found) return undefined;
  if (found.requestHash !== requestHash(order)) throw keyReused();
  const later = await tx.journal.after(fileId, found.entry.seq);
  const end = later.findIndex((e) => e.body.by.role !== 'system');
  return { fileId, entry: found.entry, followed: end < 0 ? later : later.slice(0, end), repeated: true };
}
