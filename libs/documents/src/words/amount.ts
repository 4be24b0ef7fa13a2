const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/**
 * An amount in the capital characters of accounting: `贰仟元整`, `壹拾元零伍分`.
 * @param fen whole fen, not negative
 * @throws RangeError on anything else
 */
export function chineseAmount(fen: number): string {
  const [whole, cents] = split(fen);
  if (cents === 0) return `${whole === 0 ? '零' : wholeWords(whole)}元整`;
  return `${whole === 0 ? '' : `${wholeWords(whole)}元`}${centWords(cents, whole > 0)}`;
}

function split(fen: number): [whole: number, cents: number] {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError(`Not an amount in fen: ${fen}`);
  return [Math.floor(fen / 100), fen % 100];
}

/** Digits with their units; a run of zeros is one 零, none at the end. */
function wholeWords(whole: number): string {
  const groups = String(whole)
    .replace(/\B(?=(\d{4})+$)/g, ',')
    .split(',');
  const words = groups.map((group, i) => groupWords(group, GROUPS[groups.length - 1 - i] ?? ''));
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** Up to four digits and the name of their group; an empty group is a 零 that melts into its neighbour. */
function groupWords(group: string, name: string): string {
  const digits = [...group].map(Number);
  const words = digits.map((digit, i) => (digit === 0 ? '零' : `${DIGITS[digit]}${UNITS[digits.length - 1 - i]}`));
  const text = words.join('').replace(/零+/g, '零').replace(/零$/, '');
  return text === '' ? '零' : `${text}${name}`;
}

function centWords(cents: number, afterYuan: boolean): string {
  const [jiao, fen] = [Math.floor(cents / 10), cents % 10];
  const tens = jiao > 0 ? `${DIGITS[jiao]}角` : afterYuan ? '零' : '';
  return `${tens}${fen > 0 ? `${DIGITS[fen]}分` : ''}`;
}
