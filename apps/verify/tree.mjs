/* The log's Merkle tree (RFC 6962). See say.mjs about the form of these files. */
{
  const { anjuan } = globalThis;
  // One place each for what is hashed over and over again; the first byte tells a leaf from a node above two others.
  const [leaf, pair] = [new Uint8Array(33), Uint8Array.of(1, ...new Uint8Array(64))];
  const digit = (code) => (code < 58 ? code - 48 : code - 87);

  function hashOf(bytes, hex) {
    if (hex.length !== 2 * bytes.length - 2) return 'not a hash';
    for (let i = 1; i < bytes.length; i++)
      bytes[i] = (digit(hex.charCodeAt(2 * i - 2)) << 4) | digit(hex.charCodeAt(2 * i - 1));
    return anjuan.sha(bytes);
  }
  const nodeOf = (left, right) => hashOf(pair, left + right);

  /** Where a tree divides: the largest power of two below its size. */
  const split = (size) => 2 ** (31 - Math.clz32(size - 1));
  /** A node by its first leaf and its height, as one number: no two nodes of a tree share both. */
  const nameOf = (start, size) => start * 64 + 32 - Math.clz32(size - 1);

  /** A tree of which at first only the root is known, and more with every proof. */
  anjuan.Tree = class {
    constructor({ size, root }) {
      this.size = size;
      this.known = new Map([[nameOf(0, size), root]]);
    }

    /** The node whose half this one is: its first leaf and its size. */
    above(start, size) {
      for (let width = size === 1 ? 2 : 4 * split(size); ; width *= 2) {
        const first = start - (start % width);
        const whole = Math.min(width, this.size - first);
        if (whole > size) return [first, whole];
      }
    }

    /**
     * Whether the entry with this hash is leaf `index`. The proof (RFC 6962, 2.1.1) ends where it meets a node that the proof
     * of an earlier entry has passed: the entries of a case share most of their way up, which so is gone only once.
     */
    holds(hash, index, proof) {
      if (!Number.isInteger(index) || index < 0 || index >= this.size) return false;
      const passed = [];
      let [start, size, node] = [index, 1, hashOf(leaf, hash)];
      for (const side of proof) {
        if (this.known.has(nameOf(start, size))) return false;
        const [first, whole] = this.above(start, size);
        const left = first === start;
        passed.push([nameOf(start, size), node], [nameOf(left ? start + size : first, whole - size), side]);
        [start, size, node] = [first, whole, left ? nodeOf(node, side) : nodeOf(side, node)];
      }
      if (this.known.get(nameOf(start, size)) !== node) return false;
      for (const [name, one] of passed) this.known.set(name, one);
      return true;
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
