/* SHA-256, SM3 and Ed25519 for a browser; under Node the built-in ones do it (`check.mjs`). See say.mjs about the form of these files. */
{
  const { anjuan, crypto } = globalThis;
  const [W, A, E] = [0, 0, 0].map(() => new Int32Array(68));
  const turn = (word, by) => (word << by) | (word >>> (32 - by));
  const chosen = (x, y, z) => (x & y) ^ (~x & z);
  const majority = (x, y, z) => (x & y) ^ (x & z) ^ (y & z);

  const divided = (n) => [2, 3, 5, 7, 11, 13, 17].some((p) => p < n && n % p === 0);
  const primes = Array.from({ length: 310 }, (_, i) => i + 2).filter((n) => !divided(n));
  const fraction = (root) => (root - Math.floor(root)) * 2 ** 32;
  const K = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)));
  const T = Int32Array.from({ length: 64 }, (_, i) => turn(i < 16 ? 0x79cc4519 : 0x7a879d8a, i % 32));

  // Of the eight words of a state, b, c and d are what a was in earlier rounds, and f, g and h what e was: so two lists do.
  function load(bytes, at, state) {
    for (let i = 0; i < 16; i++, at += 4)
      W[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    for (let i = 0; i < 4; i++) {
      A[i] = state[3 - i];
      E[i] = state[7 - i];
    }
  }

  function sha256Block(s, bytes, from) {
    load(bytes, from, s);
    for (let i = 16; i < 64; i++) {
      const early = turn(W[i - 15], 25) ^ turn(W[i - 15], 14) ^ (W[i - 15] >>> 3);
      const late = turn(W[i - 2], 15) ^ turn(W[i - 2], 13) ^ (W[i - 2] >>> 10);
      W[i] = W[i - 16] + early + W[i - 7] + late;
    }
    for (let i = 0, j = 3; i < 64; i++, j++) {
      const a = turn(A[j], 30) ^ turn(A[j], 19) ^ turn(A[j], 10);
      const e = turn(E[j], 26) ^ turn(E[j], 21) ^ turn(E[j], 7);
      const one = (E[i] + e + chosen(E[j], E[j - 1], E[j - 2]) + K[i] + W[i]) | 0;
      E[i + 4] = A[i] + one;
      A[i + 4] = one + a + majority(A[j], A[j - 1], A[j - 2]);
    }
    for (let i = 0; i < 8; i++) s[i] += i < 4 ? A[67 - i] : E[71 - i];
  }

  /** In SM3 the two oldest words of either list stand turned in the state. */
  const TURNED = [0, 0, 9, 9, 0, 0, 19, 19];
  const before = new Int32Array(8);
  function sm3Block(s, bytes, from) {
    for (let i = 0; i < 8; i++) before[i] = turn(s[i], 32 - TURNED[i]);
    load(bytes, from, before);
    for (let i = 16; i < 68; i++) {
      const x = W[i - 16] ^ W[i - 9] ^ turn(W[i - 3], 15);
      W[i] = x ^ turn(x, 15) ^ turn(x, 23) ^ turn(W[i - 13], 7) ^ W[i - 6];
    }
    for (let i = 0, j = 3; i < 64; i++, j++) {
      const c = turn(A[j - 2], 9);
      const g = turn(E[j - 2], 19);
      const high = turn(A[j], 12);
      const t = turn((high + E[j] + T[i]) | 0, 7);
      const e = ((i < 16 ? E[j] ^ E[j - 1] ^ g : chosen(E[j], E[j - 1], g)) + turn(E[i], 19) + t + W[i]) | 0;
      E[i + 4] = e ^ turn(e, 9) ^ turn(e, 17);
      A[i + 4] =
        (i < 16 ? A[j] ^ A[j - 1] ^ c : majority(A[j], A[j - 1], c)) + turn(A[i], 9) + (t ^ high) + (W[i] ^ W[i + 4]);
    }
    for (let i = 0; i < 8; i++) s[i] ^= turn(i < 4 ? A[67 - i] : E[71 - i], TURNED[i]);
  }

  /** A hash that is fed with `update(bytes)` and asked once for `hex()`. */
  function hasher(start, block) {
    const [state, rest] = [Int32Array.from(start), new Uint8Array(128)];
    let [held, total] = [0, 0];
    function update(bytes) {
      let at = Math.min((64 - held) % 64, bytes.length);
      rest.set(bytes.subarray(0, at), held);
      if (held > 0 && held + at === 64) block(state, rest, 0);
      if (held > 0 && held + at < 64) held += at;
      else {
        for (; at + 64 <= bytes.length; at += 64) block(state, bytes, at);
        rest.set(bytes.subarray(at));
        held = bytes.length - at;
      }
      total += bytes.length;
    }
    function hex() {
      const end = held < 56 ? 64 : 128;
      rest.fill(0, held)[held] = 0x80;
      new DataView(rest.buffer).setBigUint64(end - 8, BigInt(total) * 8n);
      for (let at = 0; at < end; at += 64) block(state, rest, at);
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    }
    return { update, hex };
  }

  const shaStart = primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)));
  const sm3Start = '7380166f4914b2b9172442d7da8a0600a96f30bc163138aae38dee4db0fb0e4e'.match(/.{8}/g);
  const sm3Words = sm3Start.map((word) => parseInt(word, 16));

  anjuan.sha256 = () => hasher(shaStart, sha256Block);
  anjuan.sm3 = () => hasher(sm3Words, sm3Block);
  anjuan.sha = (bytes) => {
    const hash = anjuan.sha256();
    hash.update(bytes);
    return hash.hex();
  };
  anjuan.needUtf8 = anjuan.decode;
  anjuan.putHex = (bytes, at, hex) => {
    for (let i = 0; i < 64; i += 2) bytes[at++] = parseInt(hex.slice(i, i + 2), 16);
  };
  anjuan.ed25519 = async (key, text, signature) => {
    const known = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', known, signature, text);
  };
}
