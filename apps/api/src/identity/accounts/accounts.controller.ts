import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type AccountsView, type InvitationLink, NewInvitationRequest } from '@anjuan/contract';
import { Proved, Roles } from '../../platform/http/access.js';
import { BodyPipe } from '../../platform/http/body.pipe.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { EndSessions } from '../account/end-sessions.service.js';
import { type Holder, Mine } from '../sign-in/holder.js';
import { From, type Source } from '../../platform/http/source.js';
import { ManageAccount } from './manage-account.service.js';
import { OfficeAccountsQuery } from './office-accounts.query.js';

/** Accounts and sessions of the office. */
@ApiTags('accounts')
@Controller('api/accounts')
@Roles('security-admin')
export class AccountsController {
  constructor(
    private readonly query: OfficeAccountsQuery,
    private readonly service: ManageAccount,
    private readonly sessions: EndSessions,
  ) {}

  @Get()
  @Roles('security-admin', 'audit-admin')
  @ApiOperation({ summary: '账户与会话 · Accounts and sessions of the office, locks, and the policy' })
  view(@Mine() me: Holder): Promise<AccountsView> {
    return this.query.view(me);
  }

  @Post(':id/unlock')
  @HttpCode(204)
  @Proved()
  @ApiOperation({ summary: '解锁 · Take a lock away before its time' })
  unlock(@Mine() me: Holder, @Param('id', IdPipe) id: string, @From() from: Source): Promise<void> {
    return this.service.unlock(me, id, from);
  }

  @Post(':id/invitation')
  @Proved()
  @ApiOperation({ summary: '一次性链接 · A one-time link, told this once' })
  invite(
    @Mine() me: Holder,
    @Param('id', IdPipe) id: string,
    @Body(new BodyPipe(NewInvitationRequest)) { purpose }: NewInvitationRequest,
    @From() from: Source,
  ): Promise<InvitationLink> {
    return this.service.invite(me, { person: id, purpose }, from);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Proved()
  @ApiOperation({ summary: '结束会话 · End anybody’s session' })
  end(@Mine() me: Holder, @Param('id', IdPipe) id: string, @From() from: Source): Promise<void> {
    return this.sessions.ofOffice(me, id, from);
  }
}
