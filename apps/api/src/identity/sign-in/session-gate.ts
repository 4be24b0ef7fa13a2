import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Holder } from './holder.js';
import { SessionCookie } from './session-cookie.js';
import { SessionQuery } from './session.query.js';

/** How often a living session is noted as seen, in milliseconds. */
const TOUCH = 60_000;

/** Whose session a request comes with. */
@Injectable()
export class SessionGate {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionQuery,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Whether it brings a token, good or not. */
  carriesToken(request: FastifyRequest): boolean {
    return this.cookie.read(request) !== undefined;
  }

  /** The holder, if the session lives; it is noted as seen. */
  async holder(request: FastifyRequest): Promise<Holder | undefined> {
    const token = this.cookie.read(request);
    const seen = token ? await this.sessions.holder(token) : undefined;
    if (!seen) return undefined;
    const { seenAt, ...me } = seen;
    const now = this.clock.now();
    if (now.getTime() - seenAt.getTime() > TOUCH)
      await this.unitOfWork.run(me, (tx) => tx.sessions.touch(me.token, now));
    return me;
  }
}
