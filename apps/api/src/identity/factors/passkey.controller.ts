import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PasskeyRequest, type SessionView } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { Public, type SignedRequest } from '../../platform/http/access.js';
import { BodyPipe } from '../../platform/http/body.pipe.js';
import { FlowCookie } from '../sign-in/flow-cookie.js';
import { SessionAnswer } from '../sign-in/session-answer.js';
import { From, type Source } from '../../platform/http/source.js';
import { PasskeySignIn } from './passkey-sign-in.service.js';

/** Signing in by a passkey alone. */
@ApiTags('session')
@Controller('api/passkey-session')
export class PasskeyController {
  constructor(
    private readonly service: PasskeySignIn,
    private readonly flow: FlowCookie,
    private readonly answer: SessionAnswer,
  ) {}

  @Post('options')
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: '通行密钥登录提问 · What the browser needs to offer the passkeys it has for us' })
  async options(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { options, sealed } = await this.service.ask();
    this.flow.set(reply, sealed);
    return options;
  }

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: '通行密钥登录 · Sign in by a passkey' })
  signIn(
    @Body(new BodyPipe(PasskeyRequest)) { response }: PasskeyRequest,
    @From() from: Source,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const sealed = this.flow.take(request, reply);
    return this.answer.give(request, reply, this.service.signIn(response, sealed, from));
  }
}
