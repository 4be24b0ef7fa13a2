import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FixityView } from '@anjuan/contract';
import type { SignedIn } from '../../platform/context.js';
import { Me, Roles } from '../../platform/http/access.js';
import { notFound } from '../../platform/refused.js';
import { FixityQuery } from './fixity.query.js';

/** The nightly re-hash of the stored files. */
@ApiTags('evidence')
@Controller('api/fixity')
export class FixityController {
  constructor(private readonly query: FixityQuery) {}

  @Get('last')
  @Roles('evaluator', 'head', 'archivist', 'audit-admin', 'system-admin')
  @ApiOperation({ summary: '存储复核 · What the last re-hash of every stored file found; 404 before the first' })
  async last(@Me() me: SignedIn): Promise<FixityView> {
    const run = await this.query.last(me);
    if (!run) throw notFound();
    return run;
  }
}
