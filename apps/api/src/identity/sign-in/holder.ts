import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { SessionState } from '@anjuan/contract';
import type { SignedIn } from '../../platform/context.js';
import type { SignedRequest } from '../../platform/http/access.js';

/** Who holds a session, and how far it has come. */
export interface Holder extends SignedIn {
  /** Id of the session, which may be told; its token may not. */
  readonly session: string;
  readonly state: SessionState;
  /** When the person last proved to be the one. */
  readonly provedAt: Date;
  /** When the session ends in any case. */
  readonly expiresAt: Date;
}

/** The session that asks, whole: for routes about the session itself. */
export const Mine = createParamDecorator((_data: unknown, context: ExecutionContext): Holder => {
  const { me } = context.switchToHttp().getRequest<SignedRequest>();
  if (!me) throw new Error('Mine on a route that does not ask for a log-in');
  return me as Holder;
});
