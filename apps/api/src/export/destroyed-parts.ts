import type { JournalEntry } from '@anjuan/contract';
import { destroysFile } from '@anjuan/procedure';

/** A member of the export that was destroyed, and the entry that did it. */
export interface DestroyedPart {
  readonly path: string;
  readonly state: 'destroyed';
  readonly entry: number;
}

/** By id of a paper, or digest of a file, the number of the entry that destroyed it. */
export function destroyedBy(entries: readonly JournalEntry[]): ReadonlyMap<string, number> {
  const by = new Map<string, number>();
  for (const { seq, body } of entries) {
    if (!destroysFile(body)) continue;
    const { papers = [], files = [] } = body.computed?.destroyed ?? {};
    for (const part of [...papers.map(({ id }) => id), ...files]) by.set(part, seq);
  }
  return by;
}
