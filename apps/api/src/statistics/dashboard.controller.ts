import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DashboardView } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { DashboardQuery } from './dashboard.query.js';

/** Counters of the office. */
@ApiTags('statistics')
@Controller('api/dashboard')
export class DashboardController {
  constructor(private readonly dashboard: DashboardQuery) {}

  @Get()
  @Signed()
  @ApiOperation({ summary: '监督看板 · Cases by stage and age, limits due, reviews waiting, publications due' })
  of(@Me() me: SignedIn): Promise<DashboardView> {
    return this.dashboard.of(me);
  }
}
