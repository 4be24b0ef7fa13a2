import { hex, utf8 } from './bytes.js';
import { canonical } from './canonical.js';

/**
 * The first 32 bits of the fractional part of a root of a prime (FIPS 180-4, 4.2.2 and 5.3.3). Eighteen bits of a double lie behind
 * them, so that an engine that rounds its cube roots differently gives the same words.
 */
const fraction = (prime: number, root: (n: number) => number): number => Math.floor((root(prime) % 1) * 2 ** 32) | 0;

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

const ROUND = Int32Array.from(primes(64), (p) => fraction(p, Math.cbrt));
const START = Int32Array.from(primes(8), (p) => fraction(p, Math.sqrt));
const BLOCK = 64;

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message with its one bit, its zeros and its length in bits: whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** The 64 words of one block, each with the constant of its round. */
function schedule(view: DataView, offset: number): Int32Array {
  const w = new Int32Array(BLOCK);
  for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(offset + 4 * i);
  for (let i = 16; i < BLOCK; i += 1) {
    const [early, late] = [w[i - 15] as number, w[i - 2] as number];
    const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    w[i] = (w[i - 16] as number) + s0 + (w[i - 7] as number) + s1;
  }
  return w.map((word, i) => word + (ROUND[i] as number));
}

/** Mixes one block into the state: the eight words are turned round by one place each time, not moved. */
function compress(state: Int32Array, words: Int32Array): void {
  const s = Int32Array.from(state);
  const at = (place: number, i: number): number => s[(place - i) & 7] as number;
  for (let i = 0; i < BLOCK; i += 1) {
    const [a, e] = [at(0, i), at(4, i)];
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const first = at(7, i) + s1 + ((e & at(5, i)) ^ (~e & at(6, i))) + (words[i] as number);
    const second = s0 + ((a & at(1, i)) ^ (a & at(2, i)) ^ (at(1, i) & at(2, i)));
    s[(3 - i) & 7] = at(3, i) + first;
    s[(7 - i) & 7] = first + second;
  }
  state.forEach((word, i) => (state[i] = word + (s[i] as number)));
}

/**
 * SHA-256 of `bytes`, at once and everywhere alike. Entries are sealed with the digest of the platform, which is faster and cannot be
 * asked without waiting; this one is for rules, which have to answer now.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes);
  const state = Int32Array.from(START);
  for (let offset = 0; offset < view.byteLength; offset += BLOCK) compress(state, schedule(view, offset));
  const sum = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => sum.setInt32(4 * i, word));
  return new Uint8Array(sum.buffer);
}

/** SHA-256 of the canonical text of `value`, in hex, without waiting. @throws TypeError as `canonical` does */
export function fingerprint(value: unknown): string {
  return hex(sha256(utf8(canonical(value))));
}
