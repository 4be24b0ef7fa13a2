import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ChangePasswordRequest,
  CodeRequest,
  PasskeyRequest,
  ProofRequest,
  type SessionView,
  SignInRequest,
} from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { During, Public, Signed, type SignedRequest } from '../../platform/http/access.js';
import { BodyPipe } from '../../platform/http/body.pipe.js';
import { ChangePassword } from '../account/change-password.service.js';
import { EndSessions } from '../account/end-sessions.service.js';
import { ShowFactor } from '../factors/show-factor.service.js';
import { type Holder, Mine } from './holder.js';
import { SessionAnswer } from './session-answer.js';
import { SignIn } from './sign-in.service.js';
import { From, type Source } from '../../platform/http/source.js';

/** Signing in and out, step by step. */
@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly answer: SessionAnswer,
    private readonly service: SignIn,
    private readonly factors: ShowFactor,
    private readonly passwords: ChangePassword,
    private readonly sessions: EndSessions,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: '登录 · Sign in by password; the state of the answer says what else is needed' })
  signIn(
    @Body(new BodyPipe(SignInRequest)) body: SignInRequest,
    @From() from: Source,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer.give(request, reply, this.service.signIn(body, from));
  }

  @Get()
  @Signed()
  @During('open', 'factor', 'enrolling', 'expired')
  @ApiOperation({ summary: '当前用户 · Who is signed in, and how far the sign-in has come' })
  mine(@Mine() me: Holder): Promise<SessionView> {
    return this.answer.view(me);
  }

  @Delete()
  @HttpCode(204)
  @Signed()
  @During('open', 'factor', 'enrolling', 'expired')
  @ApiOperation({ summary: '退出 · Sign out' })
  async signOut(
    @Mine() me: Holder,
    @From() from: Source,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.this(me, from);
    this.answer.clear(reply);
  }

  @Post('code')
  @HttpCode(200)
  @Signed()
  @During('factor', 'open')
  @ApiOperation({ summary: '验证码 · The second factor by a code: to finish the sign-in, or as a fresh proof' })
  code(
    @Mine() me: Holder,
    @Body(new BodyPipe(CodeRequest)) { code }: CodeRequest,
    @From() from: Source,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer.give(request, reply, this.factors.code(me, code, from));
  }

  @Post('passkey/options')
  @HttpCode(200)
  @Signed()
  @During('factor', 'open')
  @ApiOperation({ summary: '通行密钥提问 · What the browser needs to ask for a passkey' })
  passkeyOptions(@Mine() me: Holder): Promise<object> {
    return this.factors.passkeyOptions(me);
  }

  @Post('passkey')
  @HttpCode(200)
  @Signed()
  @During('factor', 'open')
  @ApiOperation({ summary: '通行密钥 · The second factor by a passkey' })
  passkey(
    @Mine() me: Holder,
    @Body(new BodyPipe(PasskeyRequest)) { response }: PasskeyRequest,
    @From() from: Source,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer.give(request, reply, this.factors.passkey(me, response, from));
  }

  @Post('proof')
  @HttpCode(200)
  @Signed()
  @ApiOperation({ summary: '再次验证 · A fresh proof by password, for people without a second factor' })
  proof(
    @Mine() me: Holder,
    @Body(new BodyPipe(ProofRequest)) { password }: ProofRequest,
    @From() from: Source,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer.give(request, reply, this.factors.password(me, password, from));
  }

  @Post('password')
  @HttpCode(200)
  @Signed()
  @During('open', 'expired')
  @ApiOperation({ summary: '修改密码 · A new password; all other sessions end' })
  password(
    @Mine() me: Holder,
    @Body(new BodyPipe(ChangePasswordRequest)) body: ChangePasswordRequest,
    @From() from: Source,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer.give(request, reply, this.passwords.change(me, body, from));
  }
}
