import { Controller, Get, Headers, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { UploadView } from '@anjuan/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { Refused, fault, notFound } from '../platform/refused.js';
import { Blobs } from '../platform/storage/blobs.js';
import { BlobQuery } from './blob.query.js';
import { rangeOf } from './range.js';
import { UploadEvidence } from './upload-evidence.service.js';

/** Files of evidence and recordings. */
@ApiTags('evidence')
@Controller('api/evidence')
export class EvidenceController {
  constructor(
    private readonly uploads: UploadEvidence,
    private readonly query: BlobQuery,
    private readonly blobs: Blobs,
  ) {}

  @Post()
  @HttpCode(201)
  @Signed()
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
    const { file: stream, filename: name } = part;
    return this.uploads.upload(me, { name, stream, cut: () => stream.truncated, ...(declared ? { declared } : {}) });
  }

  @Get(':digest')
  @Signed()
  @ApiOperation({ summary: '下载 · A file by its digest; ranges are served' })
  async download(
    @Me() me: SignedIn,
    @Param('digest') digest: string,
    @Headers('range') header: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { mediaType, bytes } = await this.query.find(me, digest);
    reply.headers({
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=31536000, immutable',
      // What somebody uploaded may show itself and do nothing else; a PDF is shown by the browser's own viewer.
      'content-security-policy': mediaType === 'application/pdf' ? "default-src 'self'" : "default-src 'none'; sandbox",
    });
    const range = rangeOf(header, bytes);
    if (range === 'beyond') {
      reply.header('content-range', `bytes */${bytes}`);
      throw new Refused('/problems/malformed', {
        detail: { zh: '请求的范围超出文件', en: 'The range lies outside the file' },
      });
    }
    if ((await this.blobs.size(digest)) === undefined) throw notFound();
    if (range === 'whole')
      return new StreamableFile(this.blobs.read(digest), { type: mediaType, length: bytes, disposition: 'inline' });
    reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${bytes}`);
    return new StreamableFile(this.blobs.read(digest, range), {
      type: mediaType,
      length: range.end - range.start + 1,
      disposition: 'inline',
    });
  }
}

function refuseBrokenUpload(error: Error & { readonly statusCode?: number }): never {
  if (error.statusCode === 413)
    throw new Refused('/problems/too-large', { detail: { zh: '文件过大', en: 'The file is too large' } });
  throw new Refused('/problems/malformed', { detail: { zh: '上传内容不完整', en: 'The upload is broken' } });
}
