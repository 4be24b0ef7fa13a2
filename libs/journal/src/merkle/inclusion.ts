import type { Digest } from '../bytes.js';
import { leafHash, merkleRoot, nodeHash, split } from './tree.js';

/** The claim that `leaf` stands at `index` (from 0) of the tree of `size` leaves with this `root`. Hashes in hex. */
export interface InclusionClaim {
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}

/**
 * The sibling hashes from leaf `index` up to the root (RFC 6962, PATH), nearest first.
 * @throws RangeError when there is no such leaf
 */
export async function inclusionProof(leaves: readonly string[], index: number, digest: Digest): Promise<string[]> {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length) throw new RangeError(`No leaf ${index}`);
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return index < k
    ? [...(await inclusionProof(left, index, digest)), await merkleRoot(right, digest)]
    : [...(await inclusionProof(right, index - k, digest)), await merkleRoot(left, digest)];
}

/** The root that `proof` leads to from `hash`, or null when the proof has the wrong length. */
async function climb(
  hash: string,
  index: number,
  size: number,
  proof: readonly string[],
  digest: Digest,
): Promise<string | null> {
  const top = proof.at(-1);
  if (size === 1 || top === undefined) return size === 1 && top === undefined ? hash : null;
  const k = split(size);
  const right = index >= k;
  const below = await climb(hash, right ? index - k : index, right ? size - k : k, proof.slice(0, -1), digest);
  if (below === null) return null;
  return right ? nodeHash(top, below, digest) : nodeHash(below, top, digest);
}

/** Whether the claim holds; malformed claims do not hold. */
export async function verifyInclusion(claim: InclusionClaim, digest: Digest): Promise<boolean> {
  const { leaf, index, size, root, proof } = claim;
  if (![index, size].every(Number.isSafeInteger) || index < 0 || index >= size) return false;
  if (!proof.every((hash) => /^[0-9a-f]{64}$/.test(hash)) || !/^(?:[0-9a-f]{2})*$/.test(leaf)) return false;
  return (await climb(await leafHash(leaf, digest), index, size, proof, digest)) === root;
}
