import type { Digest } from './bytes.js';
import { type Entry, genesis, hashOf } from './entry.js';

/** The first place where a chain does not hold: its position (from 1) and what is wrong there. */
export interface Break {
  readonly seq: number;
  readonly why: 'hash' | 'link' | 'sequence' | 'genesis';
}

async function hashHolds({ seq, prev, hash, body }: Entry, digest: Digest): Promise<boolean> {
  try {
    return (await hashOf({ seq, prev, body }, digest)) === hash;
  } catch (error) {
    // A body without canonical text was never sealed by us; anything else (a failing digest) is not the chain's fault.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * The first break of a chain, or null when it is whole. Cut-off last entries cannot be seen from the chain alone: that is
 * what the Merkle tree is for.
 */
export async function firstBreak(entries: readonly Entry[], fileId: string, digest: Digest): Promise<Break | null> {
  let prev = await genesis(fileId, digest);
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq) return { seq, why: 'sequence' };
    if (entry.prev !== prev) return { seq, why: index === 0 ? 'genesis' : 'link' };
    if (!(await hashHolds(entry, digest))) return { seq, why: 'hash' };
    prev = entry.hash;
  }
  return null;
}
