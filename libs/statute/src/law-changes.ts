import { type LawChange, lawChangeRows } from './data/law-changes.js';

export type { LawChange } from './data/law-changes.js';

/** Every change of law within the time the system speaks of, oldest first. */
export const lawChanges: readonly LawChange[] = lawChangeRows;

/** The changes whose first day has come, among those that govern whatever is done from that day. */
export function changesInForce(date: string): readonly LawChange[] {
  return lawChanges.filter(({ governs, from }) => governs === 'steps' && from <= date);
}
