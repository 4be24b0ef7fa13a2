import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { SessionState } from '@anjuan/contract';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import type { SignedIn } from '../platform/context.js';
import { ACCESS, type AccessRule, DURING, PROVED, type SignedRequest } from '../platform/http/access.js';
import { OverLimit, RequestLimits } from '../platform/http/limits/request-limits.js';
import { Refused } from '../platform/refused.js';
import { refuseForeignPages } from './foreign-pages.js';
import { notSignedIn, proofNeeded, signInUnfinished } from './sign-in/refusals.js';
import { SessionGate } from './sign-in/session-gate.js';

/** How long a proof holds for what asks for a fresh one, in milliseconds. */
const PROOF = 10 * 60_000;

/** Lets nobody in but by the route's own rule. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly gate: SessionGate,
    private readonly clock: Clock,
    private readonly limits: RequestLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const rule = this.said<AccessRule>(ACCESS, context);
    refuseForeignPages(request, this.gate.carriesToken(request), this.config.publicUrl);
    if (rule === 'public') return true;
    const me = await this.gate.holder(request);
    if (!me) throw notSignedIn();
    await this.counted(me, request);
    // Known from here on, so that a refusal too is noted as somebody's.
    request.me = me;
    if (!(this.said<readonly SessionState[]>(DURING, context) ?? ['open']).includes(me.state))
      throw signInUnfinished(me.state);
    if (Array.isArray(rule) && !rule.some((role) => me.roles.includes(role as never))) throw wrongRole();
    if (!rule) throw wrongRole();
    if (this.said<true>(PROVED, context) && this.clock.now().getTime() - me.provedAt.getTime() > PROOF)
      throw proofNeeded();
    return true;
  }

  /** The first request too many is noted as somebody's; those that follow would only fill the journal. */
  private async counted(me: SignedIn, request: SignedRequest): Promise<void> {
    try {
      await this.limits.countFor(me, request);
    } catch (error) {
      if (error instanceof OverLimit && error.first) request.me = me;
      throw error;
    }
  }

  private said<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}

const wrongRole = (): Refused =>
  new Refused('/problems/wrong-role', { detail: { zh: '您的角色不能进行此操作', en: 'Your role may not do this' } });
