/** A SHA-256 function handed in by the caller (node:crypto or crypto.subtle). */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Asked first, for it costs a tenth: most texts have no surrogate at all. */
const ANY_SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether `text` is well-formed UTF-16: only such text has a UTF-8 form. */
export function isWellFormed(text: string): boolean {
  return !ANY_SURROGATE.test(text) || !LONE_SURROGATE.test(text);
}

/** Two digits for each byte, looked up: every entry of every chain passes here. */
const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** `bytes` as lower-case hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  let digits = '';
  for (const byte of bytes) digits += PAIRS[byte];
  return digits;
}

/** The number a digit stands for: 0 to 9, then a to f. */
function half(digits: string, at: number): number {
  const unit = digits.charCodeAt(at);
  return unit < 58 ? unit - 48 : unit - 87;
}

/** The bytes of lower-case hexadecimal digits. @throws RangeError on anything else */
export function unhex(digits: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(digits)) throw new RangeError('Not hexadecimal digits');
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = (half(digits, 2 * i) << 4) | half(digits, 2 * i + 1);
  return bytes;
}

/** Writes one code point in UTF-8. @returns where the next one goes */
function write(point: number, into: Uint8Array, at: number): number {
  const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  const size = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  into[at] = ((0xf00 >> size) & 0xff) | (point >> (6 * (size - 1)));
  for (let i = 1; i < size; i += 1) into[at + i] = tail(6 * (size - 1 - i));
  return at + size;
}

/** `text` in UTF-8. @throws RangeError on an unpaired surrogate, which has no UTF-8 form */
export function utf8(text: string): Uint8Array {
  if (!isWellFormed(text)) throw new RangeError('Unpaired surrogate');
  // No unit of UTF-16 needs more than three bytes.
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const point = text.codePointAt(i)!;
    if (point < 0x80) bytes[at++] = point;
    else at = write(point, bytes, at);
    if (point > 0xffff) i += 1;
  }
  return bytes.slice(0, at);
}

/** The given byte strings in one piece. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
