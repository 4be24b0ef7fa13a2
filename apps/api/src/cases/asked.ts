import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { Text } from '@anjuan/statute';
import type { SignedIn } from '../platform/context.js';
import type { SignedRequest } from '../platform/http/access.js';
import { languageOf } from '../platform/http/language.js';
import { keyIn } from './perform/if-match.js';

/** Who asks for an act, under which key and on which version. */
export interface AskedFor {
  readonly me: SignedIn;
  readonly key: string;
  readonly ifMatch: string | undefined;
  /** Address the request came from. */
  readonly source: string;
  readonly language: keyof Text;
  /** Asked for no more than the entries (`Prefer: return=minimal`, RFC 7240): who acts on many files reads none of them. */
  readonly minimal: boolean;
}

const MINIMAL = /(?:^|[,;\s])return\s*=\s*"?minimal"?(?:$|[,;\s])/i;

/** What stands around the body of a request to act. @throws Refused without an Idempotency-Key */
export const Asked = createParamDecorator((_data: unknown, context: ExecutionContext): AskedFor => {
  const { me, headers, ip: source } = context.switchToHttp().getRequest<SignedRequest>();
  if (!me) throw new Error('an act without a log-in');
  const key = keyIn(headers['idempotency-key'] as string | undefined);
  const language = languageOf(headers['accept-language']);
  return { me, key, source, ifMatch: headers['if-match'], language, minimal: MINIMAL.test(String(headers['prefer'])) };
});
