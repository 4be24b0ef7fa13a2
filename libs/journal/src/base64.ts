const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base64 (RFC 4648, padded); the pure library has neither Buffer nor btoa. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    text += [18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >> shift) & 63)).join('');
  }
  const over = bytes.length % 3;
  return over === 0 ? text : text.slice(0, over - 3) + '='.repeat(3 - over);
}

/** The bytes of padded base64. @throws SyntaxError on anything else */
export function unbase64(text: string): Uint8Array {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
    throw new SyntaxError('not base64');
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const bits = [...text.slice(at, at + 4)].reduce((all, digit) => (all << 6) | Math.max(0, DIGITS.indexOf(digit)), 0);
    bytes.push((bits >> 16) & 255, (bits >> 8) & 255, bits & 255);
  }
  return Uint8Array.from(bytes.slice(0, bytes.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)));
}
