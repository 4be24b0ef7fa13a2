import { fault } from '../platform/refused.js';

/** A number of leaves from a query string. @throws Refused that names the parameter */
export function sizeIn(text: string | undefined, name: string, least = 1): number {
  const size = /^\d{1,15}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (!(size >= least)) throw fault(`/${name}`, 'isInt', `must be a whole number, ${least} or more`);
  return size;
}

/** A SHA-256 in hex from a query string. @throws Refused that names the parameter */
export function hashIn(text: string | undefined, name: string): string {
  if (!/^[0-9a-f]{64}$/.test(text ?? '')) throw fault(`/${name}`, 'isHash', 'must be 64 hexadecimal digits');
  return text as string;
}
