import type { Digest } from '../bytes.js';
import { merkleRoot, nodeHash, split } from './tree.js';

/** The claim that the tree with `newRoot` only appended to the tree with `oldRoot`. Hashes in hex. */
export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly newSize: number;
  readonly oldRoot: string;
  readonly newRoot: string;
  readonly proof: readonly string[];
}

/** SUBPROOF of RFC 6962: `known` says that the verifier has the root of the old part already. */
async function subproof(leaves: readonly string[], oldSize: number, known: boolean, digest: Digest): Promise<string[]> {
  if (oldSize === leaves.length) return known ? [] : [await merkleRoot(leaves, digest)];
  const k = split(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return oldSize <= k
    ? [...(await subproof(left, oldSize, known, digest)), await merkleRoot(right, digest)]
    : [...(await subproof(right, oldSize - k, false, digest)), await merkleRoot(left, digest)];
}

/**
 * Proof that the tree over `leaves` begins with its own first `oldSize` leaves (RFC 6962, PROOF).
 * @throws RangeError unless 1 ≤ oldSize ≤ number of leaves
 */
export async function consistencyProof(leaves: readonly string[], oldSize: number, digest: Digest): Promise<string[]> {
  if (!Number.isSafeInteger(oldSize) || oldSize < 1 || oldSize > leaves.length)
    throw new RangeError(`No tree of ${oldSize} leaves to begin with`);
  return subproof(leaves, oldSize, true, digest);
}

interface Pair {
  readonly older: string;
  readonly newer: string;
}

/** Rebuilds both roots from the proof; `oldRoot` stands in where the old tree is a whole subtree. */
async function rebuild(
  oldSize: number,
  newSize: number,
  proof: readonly string[],
  oldRoot: string | null,
  digest: Digest,
): Promise<Pair | null> {
  const last = proof.at(-1);
  if (oldSize === newSize) {
    const hash = oldRoot ?? last;
    const used = oldRoot === null ? 1 : 0;
    return hash !== undefined && proof.length === used ? { older: hash, newer: hash } : null;
  }
  if (last === undefined) return null;
  const [k, rest] = [split(newSize), proof.slice(0, -1)];
  if (oldSize <= k) {
    const left = await rebuild(oldSize, k, rest, oldRoot, digest);
    return left && { older: left.older, newer: await nodeHash(left.newer, last, digest) };
  }
  const right = await rebuild(oldSize - k, newSize - k, rest, null, digest);
  return (
    right && { older: await nodeHash(last, right.older, digest), newer: await nodeHash(last, right.newer, digest) }
  );
}

/** Whether the claim holds; malformed claims do not hold. Every tree continues the empty one, with an empty proof. */
export async function verifyConsistency(claim: ConsistencyClaim, digest: Digest): Promise<boolean> {
  const { oldSize, newSize, oldRoot, newRoot, proof } = claim;
  if (![oldSize, newSize].every(Number.isSafeInteger) || oldSize < 0 || oldSize > newSize) return false;
  if (![oldRoot, newRoot, ...proof].every((hash) => /^[0-9a-f]{64}$/.test(hash))) return false;
  if (oldSize === 0) return proof.length === 0 && oldRoot === (await merkleRoot([], digest));
  const pair = await rebuild(oldSize, newSize, proof, oldRoot, digest);
  return pair !== null && pair.older === oldRoot && pair.newer === newRoot;
}
