import { type CivilDate, isCivilDate } from '@anjuan/calendar';
import type { Party } from './party.js';

/** What a typed number turns out to be: a citizen's identity number, a unified social credit code, or a telephone. */
export type NumberKind = 'citizen' | 'credit' | 'phone';

/** Something a party can be found by: a number of identity (or of a unit), or a telephone, in its one normal form. */
export interface Findable {
  readonly kind: 'number' | 'phone';
  readonly value: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Check character of the first 17 digits of an identity number (GB 11643). */
function citizenCheck(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return CHECKS[sum % 11] ?? '';
}

/** Check character of the first 17 characters of a credit code (GB 32100). */
function creditCheck(code: string): string {
  let [sum, weight] = [0, 1];
  for (const sign of code.slice(0, 17)) {
    sum += CREDIT.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT[(31 - (sum % 31)) % 31] ?? '';
}

const dayIn = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;

/** Full-width signs as plain ones, no spaces and dashes, capital letters. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '').toUpperCase(); // prettier-ignore

/** An identity number of the old kind (15 digits, years of 1900) as the number of 18 it became; other texts as they are. */
function long(number: string): string {
  if (!/^\d{15}$/.test(number)) return number;
  const digits = `${number.slice(0, 6)}19${number.slice(6)}`;
  return isCivilDate(dayIn(digits.slice(6))) ? digits + citizenCheck(digits) : number;
}

/** The one form of a number of identity or of a unit, however it was typed. */
export const normalNumber = (text: string): string => long(plain(text));

/** The one form of a telephone number: digits only, without the prefix of the country. */
export const normalPhone = (text: string): string => plain(text).replace(/^(?:\+|00)?86(?=1\d{10}$)/u, '').replace(/\D/gu, ''); // prettier-ignore

/** What a whole text is, if it is nothing but one full number with a right check character, or a mobile number. */
export function numberKind(text: string): NumberKind | undefined {
  const number = normalNumber(text);
  if (/^\d{17}[\dX]$/.test(number) && isCivilDate(dayIn(number.slice(6))) && citizenCheck(number) === number[17])
    return 'citizen';
  if (/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number) && creditCheck(number) === number[17]) return 'credit';
  return /^1[3-9]\d{9}$/.test(normalPhone(text)) ? 'phone' : undefined;
}

/** What a full number looks for, or nothing when it is none. */
export function findableOf(text: string): Findable | undefined {
  const kind = numberKind(text);
  if (kind === undefined) return undefined;
  return kind === 'phone' ? { kind: 'phone', value: normalPhone(text) } : { kind: 'number', value: normalNumber(text) };
}

const SHORTEST = { number: 5, phone: 7 } as const;

/** What a party can be found by; numbers too short to tell anybody are not. */
export function findables({ idNumber = '', phone = '' }: Pick<Party, 'idNumber' | 'phone'>): readonly Findable[] {
  const all: readonly Findable[] = [
    { kind: 'number', value: normalNumber(idNumber) },
    { kind: 'phone', value: normalPhone(phone) },
  ];
  return all.filter(({ kind, value }) => value.length >= SHORTEST[kind]);
}

/** Day of birth an identity number tells; a wrong check character does not make anybody older. */
function bornByNumber(idNumber: string): CivilDate | undefined {
  const number = normalNumber(idNumber);
  const day = dayIn(number.slice(6));
  return /^\d{17}[\dX]$/.test(number) && isCivilDate(day) ? day : undefined;
}

/**
 * A natural person's day of birth: as given, or as the identity number tells. Where the two differ the later one counts, so that
 * nobody loses the protection of minors by a slip of the pen.
 */
export function bornOnOf({ kind, bornOn, idNumber = '' }: Pick<Party, 'kind' | 'bornOn' | 'idNumber'>) {
  const told = kind === 'unit' ? undefined : bornByNumber(idNumber);
  return bornOn && told ? (bornOn > told ? bornOn : told) : (bornOn ?? told);
}

/** Keeps the ends of a text and hides what lies between; one as short as its ends is hidden whole. */
export function between(text: string, head: number, tail: number): string {
  const letters = [...text];
  if (letters.length <= head + tail) return '*'.repeat(letters.length);
  return [...letters.slice(0, head), ...'*'.repeat(letters.length - head - tail), ...letters.slice(-tail)].join('');
}
