import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { ACCESS, type AccessRule, type SignedRequest } from '../platform/http/access.js';
import { Refused } from '../platform/refused.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { SessionQuery } from './session.query.js';
import { COOKIE } from './tokens.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** How often a living session is noted as seen, in milliseconds. */
const TOUCH = 60_000;

/** Lets nobody in but by the route's own rule. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionQuery,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    refuseForeignPages(request);
    if (rule === 'public') return true;
    const me = await this.signedIn(request);
    // Known from here on, so that a refusal too is noted as somebody's.
    request.me = me;
    if (Array.isArray(rule) && !rule.some((role) => me.roles.includes(role as never))) throw wrongRole();
    if (!rule) throw wrongRole();
    return true;
  }

  private async signedIn(request: FastifyRequest): Promise<SignedIn> {
    const token = request.cookies[COOKIE];
    const holder = token ? await this.sessions.holder(token) : undefined;
    if (!holder) throw notSignedIn();
    const { seenAt, ...me } = holder;
    const now = this.clock.now();
    if (now.getTime() - seenAt.getTime() > TOUCH)
      await this.unitOfWork.run(me, (tx) => tx.sessions.touch(me.token, now));
    return me;
  }
}

/** A page of somebody else's cannot set this header, so a borrowed cookie changes nothing. */
function refuseForeignPages(request: FastifyRequest): void {
  if (SAFE.has(request.method) || !request.cookies[COOKIE]) return;
  if (request.headers['x-requested-with'] === 'anjuan') return;
  const detail = { zh: '请求缺少 X-Requested-With: anjuan', en: 'X-Requested-With: anjuan is missing' };
  throw new Refused('/problems/forbidden', { detail });
}

const notSignedIn = (): Refused =>
  new Refused('/problems/not-signed-in', { detail: { zh: '请先登录', en: 'Please sign in' } });

const wrongRole = (): Refused =>
  new Refused('/problems/wrong-role', { detail: { zh: '您的角色不能进行此操作', en: 'Your role may not do this' } });
