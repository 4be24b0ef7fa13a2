import type { InputFault, Rule } from '@anjuan/procedure';
import type { ProblemType } from '@anjuan/contract';
import type { Text } from '@anjuan/statute';
import { dayOf } from './clock.js';

/** What a refusal may carry beside its type. */
export interface RefusedFacts {
  readonly detail: Text;
  readonly step?: string;
  readonly stage?: string;
  readonly unmet?: readonly Rule[];
  readonly faults?: readonly InputFault[];
  /** Civil date on which what was asked for was destroyed. */
  readonly destroyedOn?: string;
  /** After how many seconds it may be tried again. */
  readonly retryAfterSeconds?: number;
}

/** The one exception for everything that is the client's to put right. */
export class Refused extends Error {
  constructor(
    readonly type: ProblemType,
    readonly facts: RefusedFacts,
  ) {
    super(`${type}: ${facts.detail.en}`);
  }
}

/** Nothing here, or nothing for this person: the two must not be told apart. */
export const notFound = (): Refused =>
  new Refused('/problems/not-found', {
    detail: { zh: '没有找到，或者您无权查看', en: 'There is nothing here, or not for you' },
  });

/** What stood here was destroyed when its term of retention was over; the journal keeps its digest. @param destroyedOn civil date */
export const destroyed = (destroyedOn: string): Refused =>
  new Refused('/problems/destroyed', {
    detail: {
      zh: `保管期限届满，已于${destroyedOn}按期销毁；记录链保留其哈希值`,
      en: `Destroyed on ${destroyedOn}, after its term of retention; the journal keeps its digest`,
    },
    destroyedOn,
  });

/** The same of a row that says when. @param at null cannot be, where something is missing; it is taken for an unknown thing */
export const goneSince = (at: Date | null): Refused => (at ? destroyed(dayOf(at)) : notFound());

/** The body does not fit; each fault says where. */
export function invalidInput(faults: readonly InputFault[]): Refused {
  const detail = { zh: `填写内容有 ${faults.length} 处需要改正`, en: `${faults.length} thing(s) to correct` };
  return new Refused('/problems/invalid-input', { detail, faults });
}

/** One fault at one place. */
export const fault = (pointer: string, constraint: string, message: string): Refused =>
  invalidInput([{ pointer, constraint, message }]);

/** One key, two requests. */
export const keyReused = (): Refused =>
  new Refused('/problems/key-reused', {
    detail: { zh: '该幂等键已用于另一请求', en: 'This key was used for another request' },
  });
