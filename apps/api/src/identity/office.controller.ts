import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DemoAccount, OfficeView } from '@anjuan/contract';
import { CONFIG, type Config } from '../platform/config.js';
import type { SignedIn } from '../platform/context.js';
import { Me, Public, Signed } from '../platform/http/access.js';
import { Offices } from '../platform/offices.js';
import { DemoAccountsQuery } from './demo-accounts.query.js';

/** The office as rules and screens need it. */
@ApiTags('office')
@Controller('api')
export class OfficeController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly offices: Offices,
    private readonly accounts: DemoAccountsQuery,
  ) {}

  @Get('office')
  @Signed()
  @ApiOperation({ summary: '本机关 · People, powers, thresholds and holidays of the office' })
  async office(@Me() me: SignedIn): Promise<OfficeView> {
    const { office, settings, holidays } = await this.offices.of(me.agency);
    const below = me.below ? { below: me.below } : {};
    return { office, holidays, mapTiles: this.config.mapTiles ?? null, district: settings.map, ...below };
  }

  @Get('demo-accounts')
  @Public()
  @ApiOperation({ summary: '演示账户 · Demonstration accounts; empty in a real office' })
  demoAccounts(): Promise<readonly DemoAccount[]> {
    return this.config.seedDemo ? this.accounts.all() : Promise.resolve([]);
  }
}
