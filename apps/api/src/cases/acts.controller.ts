import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { type ActReceipt, ActRequest, type ActResult, RecordingRequest } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { Signed } from '../platform/http/access.js';
import { BodyPipe } from '../platform/http/body.pipe.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Asked, type AskedFor } from './asked.js';
import { versionIn } from './perform/if-match.js';
import { OpenFile } from './perform/open-file.service.js';
import { PerformStep } from './perform/perform-step.service.js';
import type { Performed } from './perform/repeated.js';
import { CaseViewQuery } from './views/case-view.query.js';

const readAct = new BodyPipe(ActRequest, { recordings: RecordingRequest });

/** Acts: the OpenAPI document lists them one by one, made from the tables. */
@Controller('api')
export class ActsController {
  constructor(
    private readonly steps: PerformStep,
    private readonly files: OpenFile,
    private readonly views: CaseViewQuery,
  ) {}

  @Post('cases/:id/acts/:step')
  @Signed()
  @ApiExcludeEndpoint()
  async act(
    @Asked() asked: AskedFor,
    @Param('id', IdPipe) fileId: string,
    @Param('step') step: string,
    @Body(readAct) request: ActRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActReceipt | ActResult> {
    const { me, key, ifMatch, source } = asked;
    const version = versionIn(ifMatch);
    return this.answer(asked, await this.steps.perform({ me, fileId, step, request, key, version, source }), reply);
  }

  @Post('procedures/:kind/acts/:step')
  @Signed()
  @ApiExcludeEndpoint()
  async open(
    @Asked() asked: AskedFor,
    @Param('kind') kind: string,
    @Param('step') step: string,
    @Body(readAct) request: ActRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActReceipt | ActResult> {
    const { me, key, source } = asked;
    return this.answer(asked, await this.files.open({ me, kind, step, request, key, source }), reply);
  }

  private async answer(asked: AskedFor, done: Performed, reply: FastifyReply): Promise<ActReceipt | ActResult> {
    const { fileId, entry, followed } = done;
    const receipt = { entry, followed };
    const { seq: version } = followed.at(-1) ?? entry;
    reply.status(done.repeated ? 200 : 201).header('location', `/api/cases/${fileId}/journal#${entry.seq}`);
    if (asked.minimal) {
      reply.header('preference-applied', 'return=minimal').header('etag', `"${version}"`);
      return receipt;
    }
    // Whoever acted is shown what came of it, even where the act itself took the file out of sight.
    const view = await this.views.of({ ...asked.me, system: true }, fileId, asked.language);
    reply.header('etag', `"${view.line.version}"`);
    return { ...receipt, case: view };
  }
}
