/** A SHA-256 function handed in by the caller (node:crypto or crypto.subtle). */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array>;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether `text` is well-formed UTF-16: only such text has a UTF-8 form. */
export function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

/** `bytes` as lower-case hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of lower-case hexadecimal digits. @throws RangeError on anything else */
export function unhex(digits: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(digits)) throw new RangeError('Not hexadecimal digits');
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

/** The UTF-8 bytes of one code point. */
function encode(point: number): number[] {
  if (point < 0x80) return [point];
  const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}

/** `text` in UTF-8. @throws RangeError on an unpaired surrogate, which has no UTF-8 form */
export function utf8(text: string): Uint8Array {
  if (!isWellFormed(text)) throw new RangeError('Unpaired surrogate');
  const bytes: number[] = [];
  for (const character of text) bytes.push(...encode(character.codePointAt(0)!));
  return Uint8Array.from(bytes);
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
