import { Controller, Delete, Get, Head, HttpCode, Inject, Options, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { UploadView } from '@anjuan/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.js';
import type { SignedIn } from '../../platform/context.js';
import { Me } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { Refused } from '../../platform/refused.js';
import { Uploaders } from '../uploaders.js';
import { ResumableUploads } from './resumable-uploads.js';
import { EXTENSIONS, TUS, greet, metadata, wholeNumber } from './tus-headers.js';

const PART = 'application/offset+octet-stream';

/** Resumable uploads by the open protocol tus 1.0. */
@ApiTags('evidence')
@ApiHeader({ name: 'Tus-Resumable', required: true, schema: { enum: [TUS] } })
@Controller('api/uploads')
@Uploaders()
export class UploadsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uploads: ResumableUploads,
  ) {}

  @Options()
  @HttpCode(204)
  @ApiOperation({ summary: '续传能力 · What the upload protocol can do here' })
  abilities(@Res({ passthrough: true }) reply: FastifyReply): void {
    reply.headers({
      'tus-resumable': TUS,
      'tus-version': TUS,
      'tus-extension': EXTENSIONS,
      'tus-max-size': this.config.longUploadBytes,
    });
  }

  @Post()
  @HttpCode(201)
  @ApiHeader({ name: 'Upload-Length', required: true })
  @ApiHeader({ name: 'Upload-Metadata', description: 'filename, filetype, sha256, each in base64' })
  @ApiOperation({ summary: '开始续传 · Begins a resumable upload; Location says where its parts go' })
  async start(@Me() me: SignedIn, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    greet(request, reply);
    const said = metadata(request.headers['upload-metadata'] as string | undefined);
    const { filename: name = '', filetype: mediaType, sha256: digest } = said;
    const declared = { name, ...(mediaType ? { mediaType } : {}), ...(digest ? { digest } : {}) };
    const row = await this.uploads.start(me, wholeNumber(request, 'upload-length'), declared);
    reply.headers({ location: `/api/uploads/${row.id}`, 'upload-expires': this.uploads.expires(row).toUTCString() });
  }

  // Before GET: a GET route would bring a HEAD of its own.
  @Head(':id')
  @ApiOperation({ summary: '续传进度 · How far an upload has come' })
  async progress(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    greet(request, reply);
    const { row, offset } = await this.uploads.progress(me, id);
    const expires = this.uploads.expires(row).toUTCString();
    reply.headers({ 'upload-offset': offset, 'upload-length': row.bytes, 'upload-expires': expires });
  }

  @Patch(':id')
  @HttpCode(204)
  @ApiHeader({ name: 'Upload-Offset', required: true })
  @ApiOperation({ summary: '续传一段 · One part; the last one is answered when the file has been examined and kept' })
  async append(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    greet(request, reply);
    if (request.headers['content-type'] !== PART) throw notAPart();
    const part = { offset: wholeNumber(request, 'upload-offset'), body: request.raw, source: request.ip };
    const offset = await this.uploads.append(me, id, part);
    reply.header('upload-offset', offset);
  }

  @Get(':id')
  @ApiOperation({ summary: '上传结果 · What a complete upload became' })
  result(@Me() me: SignedIn, @Param('id', IdPipe) id: string, @Req() request: FastifyRequest): Promise<UploadView> {
    return this.uploads.result(me, id, request.ip);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: '放弃上传 · Gives an upload up' })
  async cancel(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    greet(request, reply);
    await this.uploads.cancel(me, id);
  }
}

const notAPart = (): Refused =>
  new Refused('/problems/unsupported-media', {
    detail: { zh: `内容类型须为 ${PART}`, en: `The content type must be ${PART}` },
  });
