import { Body, Controller, Delete, Get, HttpCode, Inject, Ip, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type SessionView, SignInRequest } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../platform/config.js';
import type { SignedIn } from '../platform/context.js';
import { Me, Public, Signed } from '../platform/http/access.js';
import { BodyPipe } from '../platform/http/body.pipe.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { SessionPresenter } from './session.presenter.js';
import { SessionQuery } from './session.query.js';
import { SignIn } from './sign-in.service.js';
import { ABSOLUTE, COOKIE } from './tokens.js';

/** Signing in and out. */
@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly service: SignIn,
    private readonly sessions: SessionQuery,
    private readonly presenter: SessionPresenter,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: '登录 · Sign in' })
  async signIn(
    @Body(new BodyPipe(SignInRequest)) body: SignInRequest,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const token = await this.service.signIn(body, address);
    const { secureCookies: secure } = this.config;
    reply.setCookie(COOKIE, token, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: ABSOLUTE / 1000 });
    const holder = await this.sessions.holder(token);
    if (!holder) throw new Error('a new session is not there');
    return this.presenter.view(holder);
  }

  @Get()
  @Signed()
  @ApiOperation({ summary: '当前用户 · Who is signed in' })
  mine(@Me() me: SignedIn): Promise<SessionView> {
    return this.presenter.view(me);
  }

  @Delete()
  @HttpCode(204)
  @Signed()
  @ApiOperation({ summary: '退出 · Sign out' })
  async signOut(@Me() me: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.unitOfWork.run({ ...me }, (tx) => tx.sessions.close(me.token));
    this.sessions.forget(me.token);
    reply.clearCookie(COOKIE, { path: '/' });
  }
}
