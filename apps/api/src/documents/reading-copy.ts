import type { Role } from '@anjuan/procedure';
import type { SignedIn } from '../platform/context.js';
import { Refused, fault } from '../platform/refused.js';

/** Who prints papers to be served, or keeps them: they get the original, without anybody's mark on it. */
const ORIGINAL: readonly Role[] = ['officer', 'unit-head', 'head', 'clerk', 'archivist'];

/** Whether the original was asked for. @throws Refused when it was by somebody who only reads */
export function wantsOriginal(asked: unknown, { roles }: Pick<SignedIn, 'roles'>): boolean {
  if (asked === undefined) return false;
  if (asked !== '1') throw fault('/original', 'original', 'must be 1, or left out');
  if (roles.some((role) => ORIGINAL.includes(role))) return true;
  const detail = { zh: '您可以阅览副本，不能取得原件', en: 'You may read a copy, and not take the original' };
  throw new Refused('/problems/wrong-role', { detail });
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Who takes a copy and when; a part of the account tells people of one name apart. */
export function copiedBy({ name, person }: Pick<SignedIn, 'name' | 'person'>, now: Date) {
  return { who: `${name} ${person.slice(0, 8)}`, at: SHANGHAI.format(now) };
}
