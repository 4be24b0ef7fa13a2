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

const ROUND = primes(64).map((p) => fraction(p, Math.cbrt));
const START = primes(8).map((p) => fraction(p, Math.sqrt));
const BLOCK = 64;

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const at = (words: readonly number[], i: number): number => words[i] ?? 0;

/** The message with its one bit, its zeros and its length in bits: whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function schedule(view: DataView, offset: number): readonly number[] {
  const w = Array.from({ length: 16 }, (_, i) => view.getInt32(offset + 4 * i));
  for (let i = 16; i < BLOCK; i += 1) {
    const [early, late] = [at(w, i - 15), at(w, i - 2)];
    const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    w.push((at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0);
  }
  return w;
}

type State = readonly [number, number, number, number, number, number, number, number];

function round([a, b, c, d, e, f, g, h]: State, word: number): State {
  const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
  const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
  const first = (h + s1 + ((e & f) ^ (~e & g)) + word) | 0;
  const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
  return [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
}

/**
 * SHA-256 of `bytes`, at once and everywhere alike. Entries are sealed with the digest of the platform, which is faster and cannot be
 * asked without waiting; this one is for rules, which have to answer now.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes);
  let state = START as unknown as State;
  for (let offset = 0; offset < view.byteLength; offset += BLOCK) {
    const next = schedule(view, offset).reduce((s, word, i) => round(s, (word + at(ROUND, i)) | 0), state);
    state = state.map((word, i) => (word + at(next, i)) | 0) as unknown as State;
  }
  const sum = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => sum.setInt32(4 * i, word));
  return new Uint8Array(sum.buffer);
}

/** SHA-256 of the canonical text of `value`, in hex, without waiting. @throws TypeError as `canonical` does */
export function fingerprint(value: unknown): string {
  return hex(sha256(utf8(canonical(value))));
}
