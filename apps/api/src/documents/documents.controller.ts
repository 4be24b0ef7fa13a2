import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { DocumentLine, DocumentView } from '@anjuan/contract';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { Blobs } from '../platform/storage/blobs.js';
import { DocumentQuery } from './document.query.js';
import { RenderDocument } from './render-document.service.js';

/** Documents that acts have issued. */
@ApiTags('documents')
@Controller('api')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentQuery,
    private readonly printer: RenderDocument,
    private readonly blobs: Blobs,
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
  @ApiOperation({ summary: '文书 PDF · The document as PDF/A' })
  @ApiProduces('application/pdf')
  async pdf(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { digest, bytes } = await this.printer.render(me.agency, id);
    reply.header('cache-control', 'private, no-store');
    return new StreamableFile(this.blobs.read(digest), {
      type: 'application/pdf',
      length: bytes,
      disposition: `inline; filename="${id}.pdf"`,
    });
  }
}
