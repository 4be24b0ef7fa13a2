import { Body, Controller, Headers, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { ActRequest, type ActResult, RecordingRequest } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { BodyPipe } from '../platform/http/body.pipe.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { languageOf } from '../platform/http/language.js';
import { keyIn, versionIn } from './perform/if-match.js';
import { OpenFile } from './perform/open-file.service.js';
import { PerformStep } from './perform/perform-step.service.js';
import type { Performed } from './perform/repeated.js';
import { CaseViewQuery } from './views/case-view.query.js';

const readAct = new BodyPipe(ActRequest, { recordings: RecordingRequest });

/** Acts: the OpenAPI document lists them one by one, made from the tables. */
@Controller('api')
export class ActsController {
  constructor(
    @Inject(PerformStep) private readonly steps: PerformStep,
    @Inject(OpenFile) private readonly files: OpenFile,
    private readonly views: CaseViewQuery,
  ) {}

  @Post('cases/:id/acts/:step')
  @Signed()
  @ApiExcludeEndpoint()
  async act(
    @Me() me: SignedIn,
    @Param('id', IdPipe) fileId: string,
    @Param('step') step: string,
    @Headers() headers: Record<string, string | undefined>,
    @Body(readAct) request: ActRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActResult> {
    const key = keyIn(headers['idempotency-key']);
    const version = versionIn(headers['if-match']);
    return this.answer(me, await this.steps.perform({ me, fileId, step, request, key, version }), { headers, reply });
  }

  @Post('procedures/:kind/acts/:step')
  @Signed()
  @ApiExcludeEndpoint()
  async open(
    @Me() me: SignedIn,
    @Param('kind') kind: string,
    @Param('step') step: string,
    @Headers() headers: Record<string, string | undefined>,
    @Body(readAct) request: ActRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActResult> {
    const key = keyIn(headers['idempotency-key']);
    return this.answer(me, await this.files.open({ me, kind, step, request, key }), { headers, reply });
  }

  private async answer(me: SignedIn, { fileId, entry, followed, repeated }: Performed, { headers, reply }: Answering): Promise<ActResult> {
    const view = await this.views.of(me, fileId, languageOf(headers['accept-language']));
    reply.status(repeated ? 200 : 201);
    reply.header('location', `/api/cases/${fileId}/journal#${entry.seq}`).header('etag', `"${view.line.version}"`);
    return { entry, followed, case: view };
  }
}

interface Answering {
  readonly headers: Record<string, string | undefined>;
  readonly reply: FastifyReply;
}
