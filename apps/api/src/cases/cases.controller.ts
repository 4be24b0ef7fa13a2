import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type CasePage,
  type CaseView,
  type LimitView,
  type SimilarCasesView,
  type StepCheckView,
  type TaskLine,
} from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { languageOf } from '../platform/http/language.js';
import { readQuestion } from './lists/case-filter.js';
import { CaseListQuery } from './lists/case-list.query.js';
import { SimilarQuery } from './lists/similar.query.js';
import { TasksQuery } from './lists/tasks.query.js';
import { CaseViewQuery } from './views/case-view.query.js';

/** Files as they are read. */
@ApiTags('cases')
@Controller('api')
export class CasesController {
  constructor(
    private readonly list: CaseListQuery,
    private readonly views: CaseViewQuery,
    private readonly tasks: TasksQuery,
    private readonly likes: SimilarQuery,
  ) {}

  @Get('cases')
  @Signed()
  @ApiOperation({
    summary:
      '案件列表 · Files by procedure, stage, matter, officer, unit, from, to, text, overdue, gaps, review, publicity; cursor, limit',
  })
  page(@Me() me: SignedIn, @Query() query: Record<string, unknown>): Promise<CasePage> {
    return this.list.page(me, readQuestion(query));
  }

  @Get('tasks')
  @Signed()
  @ApiOperation({ summary: '我的待办 · What waits for me' })
  mine(@Me() me: SignedIn): Promise<readonly TaskLine[]> {
    return this.tasks.of(me);
  }

  @Get('cases/:id')
  @Signed()
  @ApiOperation({ summary: '案件 · One case; its ETag is the version an act must name' })
  async one(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseView> {
    const view = await this.views.of(me, id, languageOf(language));
    reply.header('etag', `"${view.line.version}"`).header('cache-control', 'no-store');
    return view;
  }

  @Get('cases/:id/check')
  @Signed()
  @ApiOperation({ summary: '可办步骤 · What may happen next, and why not' })
  async check(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Headers('accept-language') language?: string,
  ): Promise<readonly StepCheckView[]> {
    return (await this.views.of(me, id, languageOf(language))).checks;
  }

  @Get('cases/:id/limits')
  @Signed()
  @ApiOperation({ summary: '期限 · Time limits that run, each with its explanation' })
  async limits(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Headers('accept-language') language?: string,
  ): Promise<readonly LimitView[]> {
    return (await this.views.of(me, id, languageOf(language))).limits;
  }

  @Get('cases/:id/similar')
  @Signed()
  @ApiOperation({
    summary: '类案 · Decided cases of the same matter, kind of party and step (tier) in two years, and their fines',
  })
  similar(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Query('tier') tier: unknown,
  ): Promise<SimilarCasesView> {
    return this.likes.of(me, id, tier);
  }
}
