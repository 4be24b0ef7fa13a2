import { type ExecutionContext, SetMetadata, createParamDecorator } from '@nestjs/common';
import type { Role } from '@anjuan/procedure';
import type { FastifyRequest } from 'fastify';
import type { SessionState } from '@anjuan/contract';
import type { SignedIn } from '../context.js';

/** Who may use a route. Every route says it; one that does not refuses to start. */
export type AccessRule = 'public' | 'signed' | readonly Role[];

export const ACCESS = 'anjuan:access';

/** Anybody, without a log-in. */
export const Public = () => SetMetadata(ACCESS, 'public' satisfies AccessRule);

/** Sign-ins that have come this far may use the route; without this only complete ones may. */
export const DURING = 'anjuan:during';
export const During = (...states: readonly SessionState[]) => SetMetadata(DURING, states);

/** Only for somebody who has just proved to be the one. */
export const PROVED = 'anjuan:proved';
export const Proved = () => SetMetadata(PROVED, true);

/** Anybody who is signed in; the service decides the rest. */
export const Signed = () => SetMetadata(ACCESS, 'signed' satisfies AccessRule);

/** Signed in with one of these roles. */
export const Roles = (...roles: readonly Role[]) => SetMetadata(ACCESS, roles satisfies AccessRule);

/** What the journal of accesses is to say otherwise than the route's own line. */
export interface Noted {
  readonly action: string;
}

/** A request whose session has been looked up. */
export interface SignedRequest extends FastifyRequest {
  me?: SignedIn;
  noted?: Noted;
}

/** The person who is signed in. */
export const Me = createParamDecorator((_data: unknown, context: ExecutionContext): SignedIn => {
  const { me } = context.switchToHttp().getRequest<SignedRequest>();
  if (!me) throw new Error('Me on a route that does not ask for a log-in');
  return me;
});
