import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { AccessPage } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Roles } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { readAccessQuestion } from './access-question.js';
import { AccessQuery } from './access.query.js';

/** Who looked at what; asking that is itself an entry. */
@ApiTags('access')
@Controller('api')
export class AccessController {
  constructor(private readonly accesses: AccessQuery) {}

  @Get('cases/:id/access')
  @Roles('audit-admin', 'evaluator', 'head')
  @ApiQuery({ name: 'cursor', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOperation({ summary: '查阅记录 · Who looked at this case, its papers and its files, the newest first' })
  ofCase(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<AccessPage> {
    return this.accesses.ofCase(me, id, readAccessQuestion(query));
  }

  @Get('access')
  @Roles('audit-admin')
  @ApiQuery({ name: 'person', required: false })
  @ApiQuery({ name: 'cursor', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOperation({ summary: '本机关查阅日志 · Every access in the agency, or those of one person, the newest first' })
  ofAgency(@Me() me: SignedIn, @Query() query: Readonly<Record<string, unknown>>): Promise<AccessPage> {
    return this.accesses.ofAgency(me, readAccessQuestion(query));
  }

  @Get('access/verify')
  @Roles('audit-admin', 'evaluator')
  @ApiOperation({ summary: '校验查阅日志 · Whether the chain of accesses holds' })
  verify(@Me() me: SignedIn) {
    return this.accesses.check(me);
  }
}
