import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../platform/http/access.js';
import { BodyPipe } from '../platform/http/body.pipe.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { notFound } from '../platform/refused.js';
import { LogKey } from '../platform/storage/log-key.js';
import { hashIn, sizeIn } from './asked-sizes.js';
import { LogQuery } from './log.query.js';
import { CosignatureRequest } from './cosignature.request.js';
import { originOf } from './origin.js';
import { tlogProof } from './tlog-proof.js';
import { Witnesses } from './witnesses.service.js';

const readCosignature = new BodyPipe(CosignatureRequest);

/** The public face of the log: anyone may ask, and nothing but hashes is told. */
@ApiTags('log')
@Controller('api/log/:agency')
export class LogController {
  constructor(
    private readonly log: LogQuery,
    private readonly key: LogKey,
    private readonly witnesses: Witnesses,
  ) {}

  @Get('key')
  @Public()
  @ApiOperation({ summary: '存证公钥 · Name and public key of the log' })
  published(@Param('agency', IdPipe) agency: string) {
    return { name: originOf(agency), publicKey: Buffer.from(this.key.publicKey).toString('hex') };
  }

  @Get('checkpoint')
  @Public()
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({ summary: '最新存证根 · The newest checkpoint with its witnesses, a signed note' })
  async newest(@Param('agency', IdPipe) agency: string): Promise<string> {
    const { note, witnesses } = await this.log.checkpoint(agency);
    return note + witnesses.map(({ line }) => `${line}\n`).join('');
  }

  @Get('checkpoints')
  @Public()
  @ApiOperation({ summary: '历次存证根 · Checkpoints after a size, a hundred at most' })
  @ApiQuery({ name: 'after', required: false })
  list(@Param('agency', IdPipe) agency: string, @Query('after') after?: string) {
    return this.log.checkpoints(agency, after === undefined ? 0 : sizeIn(after, 'after', 0));
  }

  @Get('proof')
  @Public()
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({
    summary: '存证证明文件 · A proof that stands by itself: place, path and signed head (C2SP tlog-proof)',
  })
  @ApiQuery({ name: 'size', required: false })
  async proof(
    @Param('agency', IdPipe) agency: string,
    @Query('hash') hash: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('size') size?: string,
  ): Promise<string> {
    const wanted = hashIn(hash, 'hash');
    const at = size === undefined ? undefined : sizeIn(size, 'size');
    const { checkpoint, inclusions } = await this.log.proofOf(agency, [wanted], at);
    const [proved] = inclusions;
    if (!proved) throw notFound();
    reply.header('content-disposition', `attachment; filename="${wanted.slice(0, 16)}.tlog-proof"`);
    return tlogProof(proved, checkpoint);
  }

  @Get('proof/inclusion')
  @Public()
  @ApiOperation({ summary: '存在证明 · That an entry stands in the tree of a checkpoint' })
  @ApiQuery({ name: 'size', required: false })
  async inclusion(@Param('agency', IdPipe) agency: string, @Query('hash') hash: string, @Query('size') size?: string) {
    const wanted = hashIn(hash, 'hash');
    const { inclusions } = await this.log.proofOf(
      agency,
      [wanted],
      size === undefined ? undefined : sizeIn(size, 'size'),
    );
    const [proved] = inclusions;
    if (!proved) throw notFound();
    return proved;
  }

  @Post('cosignatures')
  @Public()
  @ApiOperation({ summary: '见证签名 · A registered witness says that it saw a checkpoint' })
  cosign(@Param('agency', IdPipe) agency: string, @Body(readCosignature) body: CosignatureRequest) {
    return this.witnesses.keep(agency, body.size, body.line);
  }

  @Get('proof/consistency')
  @Public()
  @ApiOperation({ summary: '一致性证明 · That a later tree begins with an earlier one' })
  consistency(@Param('agency', IdPipe) agency: string, @Query('from') from: string, @Query('to') to: string) {
    return this.log.consistency(agency, sizeIn(from, 'from'), sizeIn(to, 'to'));
  }
}
