import type { JournalEntry } from '@anjuan/contract';

const DIGEST = /^[0-9a-f]{64}$/;

/** Digests of the files an entry names, wherever they stand in what was typed or recorded; a commitment names no file. */
export function digestsIn({ body }: Pick<JournalEntry, 'body'>): readonly string[] {
  return within([body.input, body.recording], '');
}

function within(value: unknown, name: string): readonly string[] {
  if (typeof value === 'string') return DIGEST.test(value) && name !== 'commitment' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => within(part, Array.isArray(value) ? name : key));
}
