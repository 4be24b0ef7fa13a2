import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.js';

const NAME = 'anjuan_flow';
const SECONDS = 600;

/** A sealed note the browser carries from the first half of a ceremony to the second; it serves once. */
@Injectable()
export class FlowCookie {
  private readonly name: string;
  private readonly options;

  constructor(@Inject(CONFIG) { secureCookies: secure }: Config) {
    this.name = secure ? `__Host-${NAME}` : NAME;
    this.options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  }

  set(reply: FastifyReply, sealed: string): void {
    reply.setCookie(this.name, sealed, { ...this.options, maxAge: SECONDS });
  }

  /** What the browser brought; empty when nothing. It is gone afterwards. */
  take(request: FastifyRequest, reply: FastifyReply): string {
    reply.clearCookie(this.name, this.options);
    return request.cookies[this.name] ?? '';
  }
}
