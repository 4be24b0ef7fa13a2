import { Body, Controller, Delete, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CodeRequest, NewPasskeyRequest, type RecoveryCodes, type TotpView } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { During, Proved, Signed } from '../../platform/http/access.js';
import { BodyPipe } from '../../platform/http/body.pipe.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { type Holder, Mine } from '../sign-in/holder.js';
import { From, type Source } from '../../platform/http/source.js';
import { SessionAnswer } from '../sign-in/session-answer.js';
import { EnrolPasskey } from './enrol-passkey.service.js';
import { EnrolTotp } from './enrol-totp.service.js';
import { NewCodes } from './new-codes.service.js';
import type { Enrolled } from './recovery-codes.js';
import { RemoveFactor } from './remove-factor.service.js';

/** One's own second factors and recovery codes. */
@ApiTags('account')
@Controller('api/account')
@Signed()
@Proved()
export class FactorsController {
  constructor(
    private readonly totps: EnrolTotp,
    private readonly passkeys: EnrolPasskey,
    private readonly removal: RemoveFactor,
    private readonly codes: NewCodes,
    private readonly answer: SessionAnswer,
  ) {}

  @Post('totp')
  @HttpCode(200)
  @During('open', 'enrolling')
  @ApiOperation({ summary: '设置验证器 · A new secret for an authenticator' })
  beginTotp(@Mine() me: Holder): Promise<TotpView> {
    return this.totps.begin(me);
  }

  @Post('totp/confirm')
  @HttpCode(200)
  @During('open', 'enrolling')
  @ApiOperation({ summary: '启用验证器 · The first code puts the authenticator into use' })
  async confirmTotp(
    @Mine() me: Holder,
    @Body(new BodyPipe(CodeRequest)) { code }: CodeRequest,
    @From() from: Source,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    return this.enrolled(reply, await this.totps.confirm(me, code, from));
  }

  @Delete('totp')
  @HttpCode(204)
  @ApiOperation({ summary: '移除验证器 · Remove the authenticator' })
  removeTotp(@Mine() me: Holder, @From() from: Source): Promise<void> {
    return this.removal.totp(me, from);
  }

  @Post('passkeys/options')
  @HttpCode(200)
  @During('open', 'enrolling')
  @ApiOperation({ summary: '添加通行密钥提问 · What the browser needs to make a passkey' })
  passkeyOptions(@Mine() me: Holder): Promise<object> {
    return this.passkeys.options(me);
  }

  @Post('passkeys')
  @HttpCode(200)
  @During('open', 'enrolling')
  @ApiOperation({ summary: '添加通行密钥 · A new passkey' })
  async addPasskey(
    @Mine() me: Holder,
    @Body(new BodyPipe(NewPasskeyRequest)) body: NewPasskeyRequest,
    @From() from: Source,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    return this.enrolled(reply, await this.passkeys.add(me, body, from));
  }

  @Delete('passkeys/:id')
  @HttpCode(204)
  @ApiOperation({ summary: '移除通行密钥 · Remove a passkey' })
  removePasskey(@Mine() me: Holder, @Param('id', IdPipe) id: string, @From() from: Source): Promise<void> {
    return this.removal.passkey(me, id, from);
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @ApiOperation({ summary: '新的恢复码 · New recovery codes; the old ones end' })
  newCodes(@Mine() me: Holder, @From() from: Source): Promise<RecoveryCodes> {
    return this.codes.make(me, from);
  }

  private enrolled(reply: FastifyReply, { opened, codes }: Enrolled): RecoveryCodes {
    this.answer.hand(reply, opened);
    return { codes };
  }
}
