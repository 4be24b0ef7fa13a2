import { Injectable } from '@nestjs/common';
import type { SessionView } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import type { SignedRequest } from '../../platform/http/access.js';
import { EndSessions } from '../account/end-sessions.service.js';
import { Locked } from './attempts.js';
import type { Holder } from './holder.js';
import type { Opened } from './open-session.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionGate } from './session-gate.js';
import { SessionPresenter } from './session.presenter.js';
import { sourceOf } from '../../platform/http/source.js';

/** Hands a session over to the browser, and takes it back. */
@Injectable()
export class SessionAnswer {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly presenter: SessionPresenter,
    private readonly gate: SessionGate,
    private readonly sessions: EndSessions,
  ) {}

  view(me: Holder): Promise<SessionView> {
    return this.presenter.view(me);
  }

  /** The new token goes into the cookie; a failure that locks the account is noted as what it is. */
  async give(request: SignedRequest, reply: FastifyReply, opening: Promise<Opened>): Promise<SessionView> {
    try {
      const opened = await opening;
      await this.replace(request, reply, opened);
      return await this.presenter.of(opened.account, opened.state);
    } catch (error) {
      if (error instanceof Locked && error.begins) request.noted = { action: 'account.lock' };
      throw error;
    }
  }

  /** The browser gets the new token; a session it still had under another one ends, or it would live on unseen. */
  async replace(request: SignedRequest, reply: FastifyReply, opened: Opened): Promise<void> {
    const former = await this.gate.holder(request);
    if (former) await this.sessions.this(former, sourceOf(request));
    this.hand(reply, opened);
  }

  hand(reply: FastifyReply, { token, seconds }: Opened): void {
    this.cookie.set(reply, token, seconds);
  }

  clear(reply: FastifyReply): void {
    this.cookie.clear(reply);
  }
}
