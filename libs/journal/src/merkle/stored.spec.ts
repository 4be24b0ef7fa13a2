/// <reference types="node" />
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Digest } from '../bytes.js';
import { consistencyProof } from './consistency.js';
import { inclusionProof } from './inclusion.js';
import { type NodeAt, consistencyRanges, edge, grow, inclusionRanges, rangeHash, subtrees } from './stored.js';
import { leafHash, merkleRoot } from './tree.js';

const digest: Digest = async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());
const leavesOf = (n: number): string[] => Array.from({ length: n }, (_, i) => i.toString(16).padStart(4, '0'));

/** A tree grown in batches, asking only for the edge of what stands already. */
async function stored(batches: readonly number[]) {
  const nodes = new Map<string, string>();
  const all = leavesOf(batches.reduce((a, b) => a + b, 0));
  let size = 0;
  for (const batch of batches) {
    const allowed = new Set(edge(size).map(key));
    const hashAt = (n: NodeAt): string => (allowed.has(key(n)) ? (nodes.get(key(n)) ?? '') : 'not asked for');
    const hashes = await Promise.all(all.slice(size, size + batch).map((leaf) => leafHash(leaf, digest)));
    for (const node of await grow(size, hashes, hashAt, digest)) nodes.set(key(node), node.hash);
    size += batch;
  }
  return { size, all, hashAt: (n: NodeAt): string => nodes.get(key(n)) ?? 'missing' };
}

const key = ({ level, index }: NodeAt): string => `${level}/${index}`;
const batches = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });

describe('a tree of stored nodes', () => {
  it('has the root of the whole tree, however it grew', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (sizes) => {
        const { size, all, hashAt } = await stored(sizes);
        expect(await rangeHash({ start: 0, end: size }, hashAt, digest)).toBe(await merkleRoot(all, digest));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the inclusion proofs of RFC 6962', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.nat(), async (sizes, at) => {
        const { size, all, hashAt } = await stored(sizes);
        const ranges = inclusionRanges(at % size, { start: 0, end: size });
        const proof = await Promise.all(ranges.map((r) => rangeHash(r, hashAt, digest)));
        expect(proof).toEqual(await inclusionProof(all, at % size, digest));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the consistency proofs of RFC 6962', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.nat(), async (sizes, at) => {
        const { size, all, hashAt } = await stored(sizes);
        const old = (at % size) + 1;
        const ranges = consistencyRanges(old, { start: 0, end: size });
        const proof = await Promise.all(ranges.map((r) => rangeHash(r, hashAt, digest)));
        expect(proof).toEqual(await consistencyProof(all, old, digest));
      }),
      { numRuns: 60 },
    );
  });

  it('is asked for few nodes: one subtree of each size at most', () => {
    expect(subtrees({ start: 0, end: 1_000_000 })).toHaveLength(7);
    expect(inclusionRanges(999_999, { start: 0, end: 1_000_000 }).length).toBeLessThanOrEqual(20);
  });

  it('has no hash of nothing', async () => {
    await expect(rangeHash({ start: 3, end: 3 }, () => '', digest)).rejects.toThrow(RangeError);
  });
});
