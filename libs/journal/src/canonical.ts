import { isWellFormed } from './bytes.js';

function text(value: string): string {
  if (!isWellFormed(value)) throw new TypeError('Unpaired surrogate');
  return JSON.stringify(value);
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`Not a safe integer: ${value}`);
  return JSON.stringify(value);
}

function object(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Plain = without a class. Asked by shape, because JSON of another realm has another Object.prototype.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new TypeError('Not a plain object');
  if (Object.getOwnPropertySymbols(value).length > 0) throw new TypeError('Symbol key');
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${text(key)}:${canonical(member)}`).join(',')}}`;
}

/**
 * The one canonical text of a JSON value (RFC 8785): keys sorted by UTF-16 code units, no spaces.
 * @throws TypeError on what a body may not hold: fractions, NaN, unsafe integers, undefined, functions, class
 *   instances, unpaired surrogates
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return integer(value);
  // Array.from also visits holes, so that a sparse array is refused.
  if (Array.isArray(value)) return `[${Array.from(value as unknown[], canonical).join(',')}]`;
  if (typeof value === 'object') return object(value);
  throw new TypeError(`Not a JSON value: ${typeof value}`);
}
