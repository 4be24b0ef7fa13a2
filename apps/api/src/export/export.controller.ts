import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { PurposeRequest } from '@anjuan/contract';
import { parseInput } from '@anjuan/procedure';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from '../platform/context.js';
import { Me, Roles } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { invalidInput } from '../platform/refused.js';
import { ExportCase } from './export-case.service.js';

/** Case files leave the office here. */
@ApiTags('export')
@Controller('api/cases/:id/export')
export class ExportController {
  constructor(private readonly cases: ExportCase) {}

  @Get()
  @Roles('evaluator', 'head', 'archivist')
  @ApiOperation({ summary: '导出案卷 · The whole case file as one ZIP; with a purpose, personal values too' })
  @ApiQuery({ name: 'purpose', required: false })
  @ApiProduces('application/zip')
  async export(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Query('purpose') asked: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const purpose = purposeIn(asked);
    const archive = await this.cases.export({ me, id, ...(purpose ? { purpose } : {}) });
    reply.header('cache-control', 'private, no-store');
    return new StreamableFile(archive, { type: 'application/zip', disposition: `attachment; filename="${id}.zip"` });
  }
}

function purposeIn(asked: unknown): string | undefined {
  if (asked === undefined) return undefined;
  const parsed = parseInput(PurposeRequest, { purpose: asked });
  if (!parsed.ok) throw invalidInput(parsed.faults);
  return parsed.value.purpose;
}
