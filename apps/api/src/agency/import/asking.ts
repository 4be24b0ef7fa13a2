import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { Text } from '@anjuan/statute';
import type { SignedIn } from '../../platform/context.js';
import type { SignedRequest } from '../../platform/http/access.js';
import { languageOf } from '../../platform/http/language.js';
import { Refused } from '../../platform/refused.js';

/** Who brings a table in, and under which key. */
export interface Asking {
  readonly me: SignedIn;
  readonly key: string;
  readonly source: string;
  readonly language: keyof Text;
}

/** Shorter than elsewhere: each line's entry has the key with a number behind it. */
const KEY = /^[\w.:-]{8,80}$/;

const keyNeeded = (): Refused =>
  new Refused('/problems/key-needed', {
    detail: { zh: '请求缺少 Idempotency-Key（8–80 个字符）', en: 'Idempotency-Key is needed: 8 to 80 characters' },
  });

/** What stands around the body. @throws Refused without an Idempotency-Key */
export const Around = createParamDecorator((_data: unknown, context: ExecutionContext): Asking => {
  const { me, headers, ip: source } = context.switchToHttp().getRequest<SignedRequest>();
  if (!me) throw new Error('a table without a log-in');
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw keyNeeded();
  return { me, key, source, language: languageOf(headers['accept-language']) };
});
