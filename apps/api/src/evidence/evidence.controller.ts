import { Controller, Get, Headers, HttpCode, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { EvidenceFileView, UploadView } from '@anjuan/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { asFile } from '../platform/http/headers/security-headers.js';
import { Refused, fault } from '../platform/refused.js';
import { Blobs } from '../platform/storage/blobs.js';
import { BlobQuery } from './files/blob.query.js';
import { MakeThumbnail } from './files/make-thumbnail.js';
import { OpenFileBytes } from './files/open-file.js';
import { sendFile } from './files/send-file.js';
import { brokenUpload, tooLarge } from './intake/intake.js';
import { UploadEvidence } from './intake/upload-evidence.service.js';
import { Uploaders } from './uploaders.js';

/** Files of evidence and recordings. */
@ApiTags('evidence')
@Controller('api/evidence')
export class EvidenceController {
  constructor(
    private readonly uploads: UploadEvidence,
    private readonly query: BlobQuery,
    private readonly files: OpenFileBytes,
    private readonly thumbnails: MakeThumbnail,
    private readonly blobs: Blobs,
  ) {}

  @Post()
  @HttpCode(201)
  @Uploaders()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ summary: '上传 · One file; hashed by the server, refused when X-Content-SHA256 says otherwise' })
  async upload(
    @Me() me: SignedIn,
    @Req() request: FastifyRequest,
    @Headers('x-content-sha256') declared?: string,
  ): Promise<UploadView> {
    if (!request.isMultipart())
      throw new Refused('/problems/unsupported-media', {
        detail: { zh: '请用 multipart/form-data 上传', en: 'Upload as multipart/form-data' },
      });
    const part = await request.file().catch(refuseBrokenUpload);
    if (!part) throw fault('/file', 'required', 'is missing');
    const { file: stream, filename: name = '', mimetype: mediaType } = part;
    const digest = declared ? { digest: declared } : {};
    return this.uploads.upload(me, {
      name,
      mediaType,
      stream,
      cut: () => stream.truncated,
      source: request.ip,
      ...digest,
    });
  }

  @Get(':digest')
  @Signed()
  @ApiQuery({ name: 'purpose', required: false, description: 'Why it is looked at; kept in the custody chain' })
  @ApiQuery({ name: 'download', required: false, description: '1: to be kept by the reader' })
  @ApiOperation({
    summary: '查看、下载 · A file by its digest; ranges are served, each view is kept in its custody chain',
  })
  async view(
    @Me() me: SignedIn,
    @Param('digest') digest: string,
    @Query() asked: Readonly<Record<string, unknown>>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const download = asked.download === '1';
    const purpose = typeof asked.purpose === 'string' ? asked.purpose : undefined;
    const { range } = request.headers;
    const file = await this.files.open(me, { digest, range, purpose, download, source: request.ip });
    return sendFile(reply, this.blobs, digest, { ...file, download });
  }

  @Get(':digest/facts')
  @Signed()
  @ApiOperation({ summary: '保管链 · What is known of a file, and its custody chain' })
  facts(@Me() me: SignedIn, @Param('digest') digest: string): Promise<EvidenceFileView> {
    return this.query.whole(me, digest);
  }

  @Get(':digest/thumbnail')
  @Signed()
  @ApiOperation({ summary: '缩略图 · A small copy of a picture; X-Derived-From names the original' })
  async thumbnail(
    @Me() me: SignedIn,
    @Param('digest') digest: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const copy = await this.thumbnails.of(me, digest, request.ip);
    asFile(reply, copy.mediaType);
    reply.headers({
      'cache-control': 'private, max-age=600',
      'x-derived-from': digest,
      etag: `"${copy.digest}"`,
    });
    return new StreamableFile(this.blobs.read(copy.digest), { type: copy.mediaType, length: copy.bytes });
  }
}

function refuseBrokenUpload(error: Error & { readonly statusCode?: number }): never {
  if (error.statusCode === 413) throw tooLarge();
  throw brokenUpload();
}
