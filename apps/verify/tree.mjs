/* The log's Merkle tree (RFC 6962). See say.mjs about the form of these files. */
{
  const { anjuan } = globalThis;
  // One place each for what is hashed over and over again; the first byte tells a leaf from a node.
  const [leaf, pair] = [new Uint8Array(33), Uint8Array.of(1, ...new Uint8Array(64))];
  function leafOf(hash) {
    anjuan.putHex(leaf, 1, hash);
    return anjuan.sha(leaf);
  }
  /** The node above two others; what is not there as a hash leads nowhere. */
  function nodeOf(left, right) {
    if (left?.length !== 64 || right?.length !== 64) return '';
    anjuan.putHex(pair, 1, left);
    anjuan.putHex(pair, 33, right);
    return anjuan.sha(pair);
  }

  /** Where a tree divides: the largest power of two below its size. */
  const split = (size) => 2 ** (31 - Math.clz32(size - 1));

  /** A tree of which at first only the root is known; asked for the entries of a file in their order, which is the log's. */
  anjuan.Tree = class {
    constructor({ size, root }) {
      /** Known nodes that are not behind yet, the nearest last. */
      this.ahead = [{ start: 0, size, node: root }];
    }

    /**
     * Whether the entry with this hash is leaf `index`. The proof (RFC 6962, 2.1.1) ends where it meets a node that the proof
     * of an earlier entry has passed: the entries of a case share most of their way up, which so is gone only once.
     */
    holds(hash, index, proof) {
      let known = this.ahead.pop();
      while (known && index >= known.start + known.size) known = this.ahead.pop();
      if (!known || !(index >= known.start)) return false;
      /** The node over `size` leaves from `start` on, by the first `left` hashes of the proof. */
      const climb = (start, size, left) => {
        if (left === 0) return size === 1 ? leafOf(hash) : '';
        const half = split(size);
        const side = proof[left - 1];
        if (index >= start + half) return nodeOf(side, climb(start + half, size - half, left - 1));
        this.ahead.push({ start: start + half, size: size - half, node: side });
        return nodeOf(climb(start, half, left - 1), side);
      };
      return climb(known.start, known.size, proof.length) === known.node;
    }
  };

  /** The roots of the first `from` of `to` leaves and of all (RFC 6962, 2.1.2). */
  function rootsOf(from, to, proof, older) {
    if (from === to && proof.length === (older ? 0 : 1)) return older ? [older, older] : [proof[0], proof[0]];
    if (proof.length === 0) return [];
    const [k, side, rest] = [split(to), proof.at(-1), proof.slice(0, -1)];
    const [old, now] = from <= k ? rootsOf(from, k, rest, older) : rootsOf(from - k, to - k, rest);
    return from <= k ? [old, nodeOf(now, side)] : [nodeOf(side, old), nodeOf(side, now)];
  }

  /** Whether the tree of `later` begins with that of `earlier`. */
  anjuan.grew = (earlier, later, proof) => {
    const [old, now] = rootsOf(earlier.size, later.size, proof, earlier.root);
    return old === earlier.root && now === later.root;
  };
}
