import { Controller, Delete, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Proved, Signed } from '../../platform/http/access.js';
import { FlowCookie } from '../sign-in/flow-cookie.js';
import { type Holder, Mine } from '../sign-in/holder.js';
import { From, type Source } from '../../platform/http/source.js';
import { SsoLinks } from './sso-links.service.js';
import { Sso } from './sso.service.js';

/** Linking one's own account to the single sign-on. */
@ApiTags('account')
@Controller('api/sso')
@Signed()
export class SsoLinkController {
  constructor(
    private readonly sso: Sso,
    private readonly links: SsoLinks,
    private readonly flow: FlowCookie,
  ) {}

  @Post('link')
  @HttpCode(200)
  @Proved()
  @ApiOperation({ summary: '绑定统一登录 · Where to go to link one’s own account' })
  async link(@Mine() me: Holder, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ readonly url: string }> {
    const { url, sealed } = await this.sso.begin(me);
    this.flow.set(reply, sealed);
    return { url };
  }

  @Delete('link')
  @HttpCode(204)
  @Proved()
  @ApiOperation({ summary: '解除统一登录 · Remove the link' })
  unlink(@Mine() me: Holder, @From() from: Source): Promise<void> {
    return this.links.remove(me, from);
  }
}
