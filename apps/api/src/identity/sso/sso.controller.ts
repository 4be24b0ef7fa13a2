import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignInOptions } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.js';
import { Public, type SignedRequest } from '../../platform/http/access.js';
import { fromElsewhere } from '../foreign-pages.js';
import { FlowCookie } from '../sign-in/flow-cookie.js';
import { SessionAnswer } from '../sign-in/session-answer.js';
import { SessionGate } from '../sign-in/session-gate.js';
import { From, type Source } from '../../platform/http/source.js';
import { Sso } from './sso.service.js';

/** Where the browser goes when a round ends; the pages say the rest. */
const pages = {
  in: '/',
  linked: '/account?sso=linked',
  taken: '/account?sso=taken',
  unlinked: '/sign-in?sso=unlinked',
  failed: '/sign-in?sso=failed',
  // A page of somebody else's leads to the button, not past it: nobody is signed in without having asked.
  asked: '/sign-in',
} as const;

/** Single sign-on by OpenID Connect, when it is configured. */
@ApiTags('session')
@Controller('api/sso')
export class SsoController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sso: Sso,
    private readonly flow: FlowCookie,
    private readonly gate: SessionGate,
    private readonly answer: SessionAnswer,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: '登录方式 · Whether there is a single sign-on' })
  options(): SignInOptions {
    return { sso: this.config.oidc?.name ?? null };
  }

  @Get('go')
  @Public()
  @ApiOperation({ summary: '统一登录 · Sends the browser to the provider' })
  async go(@Req() request: SignedRequest, @Res() reply: FastifyReply): Promise<void> {
    if (fromElsewhere(request)) return reply.redirect(pages.asked);
    const { url, sealed } = await this.sso.begin();
    this.flow.set(reply, sealed);
    await reply.redirect(url);
  }

  @Get('back')
  @Public()
  @ApiOperation({ summary: '统一登录返回 · The provider sends the browser back here' })
  async back(@Req() request: SignedRequest, @From() from: Source, @Res() reply: FastifyReply): Promise<void> {
    const me = await this.gate.holder(request);
    const query = request.url.split('?')[1] ?? '';
    const end = await this.sso.finish(query, this.flow.take(request, reply), from, me);
    if (end.kind === 'in') await this.answer.replace(request, reply, end.opened);
    await reply.redirect(pages[end.kind]);
  }
}
