import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AlarmsView, AuditView } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Roles } from '../platform/http/access.js';
import { notFound } from '../platform/refused.js';
import { AuditQuery } from './audit.query.js';

/** The nightly audit of all that is stored. */
@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(private readonly query: AuditQuery) {}

  @Get('alarms')
  @Roles('evaluator', 'head', 'audit-admin', 'system-admin')
  @ApiOperation({ summary: '告警 · Alarms since the start, settings that need attention, and what waits for the log' })
  alarms(@Me() me: SignedIn): Promise<AlarmsView> {
    return this.query.alarms(me);
  }

  @Get('last')
  @Roles('evaluator', 'head', 'audit-admin')
  @ApiOperation({
    summary: '数据核验 · What the last audit found: stored rows against the journals; 404 before the first',
  })
  async last(@Me() me: SignedIn): Promise<AuditView> {
    const run = await this.query.last(me);
    if (!run) throw notFound();
    return run;
  }
}
