import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { DocumentLine, DocumentView } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { asFile } from '../platform/http/headers/security-headers.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Blobs } from '../platform/storage/blobs.js';
import { DocumentQuery } from './document.query.js';
import { copiedBy, wantsOriginal } from './reading-copy.js';
import { RenderDocument } from './render-document.service.js';

/** Documents that acts have issued. */
@ApiTags('documents')
@Controller('api')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentQuery,
    private readonly printer: RenderDocument,
    private readonly blobs: Blobs,
    private readonly clock: Clock,
  ) {}

  @Get('cases/:id/documents')
  @Signed()
  @ApiOperation({ summary: '文书目录 · Documents of a case' })
  list(@Me() me: SignedIn, @Param('id', IdPipe) id: string): Promise<readonly DocumentLine[]> {
    return this.documents.ofFile(me, id);
  }

  @Get('documents/:id')
  @Signed()
  @ApiOperation({ summary: '文书内容 · One document as its model' })
  one(@Me() me: SignedIn, @Param('id', IdPipe) id: string): Promise<DocumentView> {
    return this.documents.one(me, id);
  }

  @Get('documents/:id/pdf')
  @Signed()
  @ApiOperation({
    summary:
      '文书 PDF · A copy to read, marked with who took it and when; original=1 gives the frozen PDF/A to those who serve or keep it',
  })
  @ApiQuery({ name: 'original', required: false, enum: ['1'] })
  @ApiProduces('application/pdf')
  async pdf(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Query('original') original: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const asked = wantsOriginal(original, me);
    await this.documents.mustSee(me, id);
    const frozen = await this.printer.render(me.agency, id);
    asFile(reply, 'application/pdf');
    reply.header('cache-control', 'private, no-store').header('x-original-sha256', frozen.digest);
    const name = (kind: string) => ({ type: 'application/pdf', disposition: `inline; filename="${id}${kind}.pdf"` });
    if (asked) return new StreamableFile(this.blobs.read(frozen.digest), { ...name(''), length: frozen.bytes });
    const copy = await this.printer.copy(frozen, copiedBy(me, this.clock.now()));
    return new StreamableFile(copy, { ...name('.copy'), length: copy.length });
  }
}
