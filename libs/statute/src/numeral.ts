const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A whole number from 1 to 9999 in Chinese, as articles are numbered: 10 十, 105 一百零五. @throws RangeError outside */
export function numeral(n: number): string {
  if (!Number.isSafeInteger(n) || n < 1 || n > 9999) throw new RangeError(`No article number: ${n}`);
  const digits = [...String(n)].map(Number);
  const written = digits.map((digit, i) => (digit === 0 ? '零' : `${DIGITS[digit]}${UNITS[digits.length - 1 - i]}`));
  return written.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
