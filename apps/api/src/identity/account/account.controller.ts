import { Controller, Delete, Get, HttpCode, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AccountView } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { During, Proved, Signed } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { type Holder, Mine } from '../sign-in/holder.js';
import { From, type Source } from '../../platform/http/source.js';
import { SessionAnswer } from '../sign-in/session-answer.js';
import { EndSessions } from './end-sessions.service.js';
import { OwnAccountQuery } from './own-account.query.js';

/** One's own account and its sessions. */
@ApiTags('account')
@Controller('api/account')
@Signed()
export class AccountController {
  constructor(
    private readonly query: OwnAccountQuery,
    private readonly sessions: EndSessions,
    private readonly answer: SessionAnswer,
  ) {}

  @Get()
  @During('open', 'enrolling', 'expired')
  @ApiOperation({ summary: '我的账户 · One’s own account' })
  view(@Mine() me: Holder): Promise<AccountView> {
    return this.query.view(me);
  }

  @Delete('sessions')
  @HttpCode(204)
  @Proved()
  @ApiOperation({ summary: '全部退出 · Sign out everywhere' })
  async everywhere(
    @Mine() me: Holder,
    @From() from: Source,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.all(me, from);
    this.answer.clear(reply);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Proved()
  @ApiOperation({ summary: '结束会话 · End one of one’s own sessions' })
  end(@Mine() me: Holder, @Param('id', IdPipe) id: string, @From() from: Source): Promise<void> {
    return this.sessions.one(me, id, from);
  }
}
