import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { HealthView } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../platform/config.js';
import { Public } from '../platform/http/access.js';
import { Reader } from '../platform/reads/reader.js';
import { warningsOf } from '../platform/warnings.js';

const VERSION = '0.1.0';

/** Whether the server lives. */
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(
    private readonly reader: Reader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: '健康检查 · 200 when the database answers, else 503' })
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const database = await this.reader.run({}, 'SELECT 1').then(
      () => true,
      () => false,
    );
    if (!database) reply.status(503);
    return { ok: database, database, version: VERSION, warnings: warningsOf(this.config) };
  }
}
