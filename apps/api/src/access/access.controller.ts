import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { AccessCheck, AccessPage, NumberedCase } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Roles } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { AccessChainQuery } from './access-chain.query.js';
import { AccessExport } from './access-export.service.js';
import { readAccessQuestion, readCheckQuestion, readExportQuestion } from './access-question.js';
import { AccessQuery } from './access.query.js';

type Asked = Readonly<Record<string, unknown>>;

/** Who looked at what; asking that is itself an entry. */
@ApiTags('access')
@Controller('api')
export class AccessController {
  constructor(
    private readonly accesses: AccessQuery,
    private readonly chain: AccessChainQuery,
    private readonly exports: AccessExport,
  ) {}

  @Get('cases/:id/access')
  @Roles('audit-admin', 'evaluator', 'head')
  @ApiQuery({ name: 'cursor', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOperation({ summary: '查阅记录 · Who looked at this case, its papers and its files, the newest first' })
  ofCase(@Me() me: SignedIn, @Param('id', IdPipe) id: string, @Query() query: Asked): Promise<AccessPage> {
    return this.accesses.ofCase(me, id, readAccessQuestion(query));
  }

  @Get('access')
  @Roles('audit-admin')
  @ApiQuery({ name: 'person', required: false })
  @ApiQuery({ name: 'action', required: false })
  @ApiQuery({ name: 'case', required: false })
  @ApiQuery({ name: 'from', required: false })
  @ApiQuery({ name: 'to', required: false })
  @ApiQuery({ name: 'cursor', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOperation({
    summary: '本机关查阅日志 · Accesses in the agency by person, action, case and days, the newest first',
  })
  search(@Me() me: SignedIn, @Query() query: Asked): Promise<AccessPage> {
    return this.accesses.search(me, readAccessQuestion(query));
  }

  @Get('access/cases')
  @Roles('audit-admin')
  @ApiQuery({ name: 'number', required: true })
  @ApiOperation({ summary: '按案号找案件 · Ids of cases by a piece of their number, and nothing else of them' })
  cases(@Me() me: SignedIn, @Query('number') number: unknown): Promise<readonly NumberedCase[]> {
    return this.accesses.numbered(me, typeof number === 'string' ? number.trim().slice(0, 100) : '');
  }

  @Get('access/export')
  @Roles('audit-admin')
  @ApiQuery({ name: 'person', required: false })
  @ApiQuery({ name: 'action', required: false })
  @ApiQuery({ name: 'case', required: false })
  @ApiQuery({ name: 'from', required: false })
  @ApiQuery({ name: 'to', required: false })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="access.csv"')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: '导出查阅日志 · The same as a file marked with who took it and when, a hundred thousand lines at most',
  })
  async export(@Me() me: SignedIn, @Query() query: Asked): Promise<StreamableFile> {
    const lines = await this.exports.csv(me, readExportQuestion(query));
    return new StreamableFile(Readable.from(lines, { objectMode: false }));
  }

  @Get('access/verify')
  @Roles('audit-admin', 'evaluator')
  @ApiQuery({ name: 'from', required: false })
  @ApiQuery({ name: 'hash', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOperation({
    summary: '校验查阅日志 · Whether the chain of accesses holds, from an entry known to be good, piece by piece',
  })
  verify(@Me() me: SignedIn, @Query() query: Asked): Promise<AccessCheck> {
    return this.chain.check(me, readCheckQuestion(query));
  }
}
