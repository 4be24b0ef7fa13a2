import { concat, type Digest, hex, unhex } from '../bytes.js';

/** Hash of a leaf: SHA-256 of 0x00 and the leaf's bytes (RFC 6962, 2.1). Hex in, hex out. */
export async function leafHash(leaf: string, digest: Digest): Promise<string> {
  return hex(await digest(concat(Uint8Array.of(0), unhex(leaf))));
}

/** Hash of an inner node: SHA-256 of 0x01 and both children (RFC 6962, 2.1). Hex in, hex out. */
export async function nodeHash(left: string, right: string, digest: Digest): Promise<string> {
  return hex(await digest(concat(Uint8Array.of(1), unhex(left), unhex(right))));
}

/** The largest power of two smaller than `size`: where a tree of `size` ≥ 2 leaves divides. */
export function split(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

/**
 * Root of the tree over `leaves` (RFC 6962, MTH); the root of no leaves is the hash of nothing.
 * @param leaves bytes in hex, in order of appending
 * @throws RangeError when a leaf is not hex
 */
export async function merkleRoot(leaves: readonly string[], digest: Digest): Promise<string> {
  if (leaves.length === 0) return hex(await digest(new Uint8Array()));
  if (leaves.length === 1) return leafHash(leaves[0]!, digest);
  const k = split(leaves.length);
  const [left, right] = [await merkleRoot(leaves.slice(0, k), digest), await merkleRoot(leaves.slice(k), digest)];
  return nodeHash(left, right, digest);
}
