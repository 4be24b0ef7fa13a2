import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.js';

const NAME = 'anjuan_session';

/** The cookie that holds a session's token. Over HTTPS it is bound to this very host, and no other page can set one. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(CONFIG) { secureCookies }: Config) {
    this.secure = secureCookies;
    this.name = secureCookies ? `__Host-${NAME}` : NAME;
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** @param seconds how long the browser keeps it */
  set(reply: FastifyReply, token: string, seconds: number): void {
    const { secure } = this;
    reply.setCookie(this.name, token, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: seconds });
  }

  clear(reply: FastifyReply): void {
    const { secure } = this;
    reply.clearCookie(this.name, { httpOnly: true, sameSite: 'lax', path: '/', secure });
  }
}
