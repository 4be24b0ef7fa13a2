/// <reference types="node" />
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Digest } from '../bytes.js';
import { consistencyProof, verifyConsistency } from './consistency.js';
import { inclusionProof, verifyInclusion } from './inclusion.js';
import { merkleRoot } from './tree.js';

const digest: Digest = async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** The reference leaves, roots and proofs of certificate-transparency's own tests (merkletree/*_test.go). */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const INCLUSION = [
  { index: 0, size: 1, proof: [] },
  {
    index: 0,
    size: 8,
    proof: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    index: 5,
    size: 8,
    proof: [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
  { index: 2, size: 3, proof: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
  {
    index: 1,
    size: 5,
    proof: [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  },
];
const CONSISTENCY = [
  { oldSize: 1, newSize: 1, proof: [] },
  {
    oldSize: 1,
    newSize: 8,
    proof: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    oldSize: 6,
    newSize: 8,
    proof: [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
  {
    oldSize: 2,
    newSize: 5,
    proof: [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  },
];
const rootOf = (size: number): string => (size === 0 ? EMPTY : ROOTS[size - 1]!);
const flip = (hash: string): string => (hash.startsWith('0') ? '1' : '0') + hash.slice(1);

describe('reference vectors of RFC 6962', () => {
  it('gives the root of nothing', async () => expect(await merkleRoot([], digest)).toBe(EMPTY));
  it.each(ROOTS.map((root, i) => [i + 1, root] as const))('gives the root of %i leaves', async (size, root) =>
    expect(await merkleRoot(LEAVES.slice(0, size), digest)).toBe(root),
  );
  it.each(INCLUSION)('gives the path of leaf $index of $size', async ({ index, size, proof }) => {
    expect(await inclusionProof(LEAVES.slice(0, size), index, digest)).toEqual(proof);
    const claim = { leaf: LEAVES[index]!, index, size, root: rootOf(size), proof };
    expect(await verifyInclusion(claim, digest)).toBe(true);
  });
  it.each(CONSISTENCY)('proves $newSize leaves to continue $oldSize', async ({ oldSize, newSize, proof }) => {
    expect(await consistencyProof(LEAVES.slice(0, newSize), oldSize, digest)).toEqual(proof);
    const claim = { oldSize, newSize, oldRoot: rootOf(oldSize), newRoot: rootOf(newSize), proof };
    expect(await verifyConsistency(claim, digest)).toBe(true);
  });
});

const leaves = fc.array(
  fc.uint8Array({ maxLength: 4 }).map((b) => Buffer.from(b).toString('hex')),
  { minLength: 1, maxLength: 40 },
);

describe('inclusion', () => {
  it('holds for every leaf, and for no other leaf, place, root or proof', () =>
    fc.assert(
      fc.asyncProperty(leaves, fc.nat(), async (all, at) => {
        const [size, index] = [all.length, at % all.length];
        const root = await merkleRoot(all, digest);
        const proof = await inclusionProof(all, index, digest);
        const claim = { leaf: all[index]!, index, size, root, proof };
        const verdicts = await Promise.all(
          [
            claim,
            { ...claim, leaf: `${claim.leaf}00` },
            { ...claim, root: flip(root) },
            { ...claim, proof: [...proof, root] },
            { ...claim, index: size },
            { ...claim, leaf: 'x' },
            ...(proof.length > 0
              ? [
                  { ...claim, proof: proof.slice(1) },
                  { ...claim, proof: proof.with(0, flip(proof[0]!)) },
                ]
              : []),
          ].map((c) => verifyInclusion(c, digest)),
        );
        expect(verdicts).toEqual(verdicts.map((_, i) => i === 0));
      }),
    ));
  it('refuses a place outside the tree', async () => {
    await expect(inclusionProof(['00'], 1, digest)).rejects.toThrow(RangeError);
    await expect(inclusionProof([], 0, digest)).rejects.toThrow(RangeError);
  });
});

describe('consistency', () => {
  it('holds for every earlier tree, and for no changed past', () =>
    fc.assert(
      fc.asyncProperty(leaves, fc.nat(), async (all, at) => {
        const [newSize, oldSize] = [all.length, 1 + (at % all.length)];
        const oldRoot = await merkleRoot(all.slice(0, oldSize), digest);
        const newRoot = await merkleRoot(all, digest);
        const proof = await consistencyProof(all, oldSize, digest);
        const claim = { oldSize, newSize, oldRoot, newRoot, proof };
        expect(await verifyConsistency(claim, digest)).toBe(true);
        const rewritten = await merkleRoot(all.with(0, `${all[0]}ff`), digest);
        for (const wrong of [
          { newRoot: rewritten },
          { oldRoot: flip(oldRoot) },
          { proof: [...proof, newRoot] },
          { oldSize: newSize + 1 },
        ])
          expect(await verifyConsistency({ ...claim, ...wrong }, digest)).toBe(false);
        if (proof.length > 0) expect(await verifyConsistency({ ...claim, proof: proof.slice(1) }, digest)).toBe(false);
      }),
    ));
  it('starts from the empty tree without proof', async () => {
    const claim = { oldSize: 0, newSize: 8, oldRoot: EMPTY, newRoot: rootOf(8), proof: [] };
    expect(await verifyConsistency(claim, digest)).toBe(true);
    expect(await verifyConsistency({ ...claim, proof: [EMPTY] }, digest)).toBe(false);
    expect(await verifyConsistency({ ...claim, oldRoot: rootOf(1) }, digest)).toBe(false);
  });
  it('refuses a tree that is not there', async () => {
    await expect(consistencyProof(['00'], 2, digest)).rejects.toThrow(RangeError);
    await expect(consistencyProof(['00'], 0, digest)).rejects.toThrow(RangeError);
  });
});
