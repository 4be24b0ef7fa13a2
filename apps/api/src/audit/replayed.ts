import type { JournalEntry } from '@anjuan/contract';
import { type CaseFile, blankFile, procedureById, replay } from '@anjuan/procedure';

/** A file as it stood when a transaction ended, and what that transaction had sealed. */
export interface Committed {
  readonly file: CaseFile;
  readonly head: string;
  readonly sealed: readonly JournalEntry[];
}

/**
 * Folds a journal back into its file, transaction by transaction: what the system did in the same instant belongs to the
 * act it followed.
 * @throws Error when an entry names a step its procedure does not have
 */
export function replayed(id: string, entries: readonly JournalEntry[]): readonly Committed[] {
  const committed: Committed[] = [];
  let file = blankFile(id, entries[0]?.body.procedure ?? '');
  for (const [i, entry] of entries.entries()) {
    file = replay(procedureById(entry.body.procedure), file, entry.body);
    const before = committed.at(-1);
    const follows = i > 0 && entry.body.by.role === 'system' && entries[i - 1]?.body.at === entry.body.at;
    const sealed = follows && before ? [...before.sealed, entry] : [entry];
    if (follows) committed.pop();
    committed.push({ file, head: entry.hash, sealed });
  }
  return committed;
}
