import { Injectable } from '@nestjs/common';
import type { SessionView } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import type { SignedRequest } from '../../platform/http/access.js';
import { Locked } from './attempts.js';
import type { Holder } from './holder.js';
import type { Opened } from './open-session.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionPresenter } from './session.presenter.js';

/** Hands a session over to the browser, and takes it back. */
@Injectable()
export class SessionAnswer {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly presenter: SessionPresenter,
  ) {}

  view(me: Holder): Promise<SessionView> {
    return this.presenter.view(me);
  }

  /** The new token goes into the cookie; a failure that locks the account is noted as what it is. */
  async give(request: SignedRequest, reply: FastifyReply, opening: Promise<Opened>): Promise<SessionView> {
    try {
      const opened = await opening;
      this.hand(reply, opened);
      return await this.presenter.of(opened.account, opened.state);
    } catch (error) {
      if (error instanceof Locked && error.begins) request.noted = { action: 'account.lock' };
      throw error;
    }
  }

  hand(reply: FastifyReply, { token, seconds }: Opened): void {
    this.cookie.set(reply, token, seconds);
  }

  clear(reply: FastifyReply): void {
    this.cookie.clear(reply);
  }
}
