import type { Digest } from '../bytes.js';
import { nodeHash, split } from './tree.js';

/** Leaves from `start` up to, but without, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A complete subtree: the `index`-th run of 2^level leaves. Once complete it never changes, so it may be stored. */
export interface NodeAt {
  readonly level: number;
  readonly index: number;
}

/** A complete subtree with its hash, in hex. */
export interface StoredNode extends NodeAt {
  readonly hash: string;
}

/** Looks up the hash of a stored node. */
export type HashAt = (node: NodeAt) => string;

const isPower = (n: number): boolean => 2 ** Math.floor(Math.log2(n)) === n;

/** The complete subtrees a range of a proof or of the root is made of, left to right; at most one of each size. */
export function subtrees({ start, end }: Range): readonly NodeAt[] {
  const length = end - start;
  if (length === 0) return [];
  if (isPower(length)) return [{ level: Math.log2(length), index: start / length }];
  const middle = start + split(length);
  return [...subtrees({ start, end: middle }), ...subtrees({ start: middle, end })];
}

/** The ranges whose hashes prove leaf `index` in the tree of `size` leaves, nearest first (RFC 6962, PATH). */
export function inclusionRanges(index: number, { start, end }: Range): readonly Range[] {
  if (end - start <= 1) return [];
  const middle = start + split(end - start);
  const [left, right] = [
    { start, end: middle },
    { start: middle, end },
  ];
  return index < middle ? [...inclusionRanges(index, left), right] : [...inclusionRanges(index, right), left];
}

/** The ranges whose hashes prove that the tree begins with its first `oldSize` leaves (RFC 6962, SUBPROOF). */
export function consistencyRanges(oldSize: number, { start, end }: Range, known = true): readonly Range[] {
  if (oldSize === end) return known ? [] : [{ start, end }];
  const middle = start + split(end - start);
  const [left, right] = [
    { start, end: middle },
    { start: middle, end },
  ];
  return oldSize <= middle
    ? [...consistencyRanges(oldSize, left, known), right]
    : [...consistencyRanges(oldSize, right, false), left];
}

/** The hash of a range from the stored nodes. @throws RangeError for an empty one */
export async function rangeHash(range: Range, hashAt: HashAt, digest: Digest): Promise<string> {
  const hashes = subtrees(range).map(hashAt);
  let root = hashes.pop();
  if (root === undefined) throw new RangeError('An empty range has no stored hash');
  for (let left = hashes.pop(); left !== undefined; left = hashes.pop()) root = await nodeHash(left, root, digest);
  return root;
}

/** The nodes that become complete when leaves are appended to a tree of `size`; `leaves` are leaf hashes. */
export async function grow(
  size: number,
  leaves: readonly string[],
  hashAt: HashAt,
  digest: Digest,
): Promise<readonly StoredNode[]> {
  const grown = new Map<string, StoredNode>();
  const at = (node: NodeAt): string => grown.get(`${node.level}/${node.index}`)?.hash ?? hashAt(node);
  for (const [i, leaf] of leaves.entries()) {
    let node: StoredNode = { level: 0, index: size + i, hash: leaf };
    grown.set(`0/${node.index}`, node);
    while (node.index % 2 === 1) {
      const left = at({ level: node.level, index: node.index - 1 });
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash: await nodeHash(left, node.hash, digest) };
      grown.set(`${node.level}/${node.index}`, node);
    }
  }
  return [...grown.values()];
}

/** The stored nodes that `grow` may ask for: the complete subtrees of the tree as it stands. */
export function edge(size: number): readonly NodeAt[] {
  return subtrees({ start: 0, end: size });
}
