import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InvitationRequest, type InvitationView, type SessionView, UseInvitationRequest } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { Public, type SignedRequest } from '../../platform/http/access.js';
import { BodyPipe } from '../../platform/http/body.pipe.js';
import { SessionAnswer } from '../sign-in/session-answer.js';
import { From, type Source } from '../../platform/http/source.js';
import { UseInvitation } from './use-invitation.service.js';

/** One-time links. The secret travels in the body: an address is logged, a body is not. */
@ApiTags('session')
@Controller('api/invitations')
export class InvitationController {
  constructor(
    private readonly service: UseInvitation,
    private readonly answer: SessionAnswer,
  ) {}

  @Post('view')
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: '查看邀请 · Whom a one-time link lets in' })
  view(@Body(new BodyPipe(InvitationRequest)) { secret }: InvitationRequest): Promise<InvitationView> {
    return this.service.view(secret);
  }

  @Post('use')
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: '使用邀请 · Choose the password; the link is used up and a session opens' })
  use(
    @Body(new BodyPipe(UseInvitationRequest)) body: UseInvitationRequest,
    @From() from: Source,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer.give(request, reply, this.service.use(body, from));
  }
}
