import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { DocumentProof, PublicOffice, PublicOfficeName, PublishedDecision, PublishedPage } from '@anjuan/contract';
import { Public } from '../platform/http/access.js';
import { fault, notFound } from '../platform/refused.js';
import { PublishedQuery } from './published.query.js';

/** The public feed; no log-in. */
@ApiTags('public')
@Controller('api/public')
export class PublicController {
  constructor(private readonly published: PublishedQuery) {}

  @Get('decisions')
  @Public()
  @ApiOperation({ summary: '处罚决定公示 · Published decisions, newest first' })
  @ApiQuery({ name: 'text', required: false })
  @ApiQuery({ name: 'matter', required: false })
  @ApiQuery({ name: 'office', required: false })
  @ApiQuery({ name: 'cursor', required: false })
  decisions(@Query() { text, matter, office, cursor }: Record<string, unknown>): Promise<PublishedPage> {
    const search = {
      text: one(text, '/text'),
      matter: one(matter, '/matter'),
      office: one(office, '/office'),
      cursor: one(cursor, '/cursor'),
    };
    return this.published.decisions(Object.fromEntries(Object.entries(search).filter(([, value]) => value)));
  }

  @Get('decisions/:id')
  @Public()
  @ApiOperation({ summary: '一份处罚决定 · One published decision' })
  async decision(@Param('id') id: string): Promise<PublishedDecision> {
    const found = await this.published.decision(id);
    if (!found) throw notFound();
    return found;
  }

  @Get('proofs/:id')
  @Public()
  @ApiOperation({ summary: '文书核验 · Whether a served paper is genuine and still stands' })
  async proof(@Param('id') id: string): Promise<DocumentProof> {
    const found = await this.published.proof(id);
    if (!found) throw notFound();
    return found;
  }

  @Get('office')
  @Public()
  @ApiOperation({ summary: '本机关公开信息 · Officers, matters, ways to complain' })
  @ApiQuery({ name: 'office', required: false })
  office(@Query('office') office?: unknown): Promise<PublicOffice> {
    return this.published.office(one(office, '/office'));
  }

  @Get('offices')
  @Public()
  @ApiOperation({ summary: '本系统各机关 · The offices whose decisions are published here' })
  offices(): Promise<readonly PublicOfficeName[]> {
    return this.published.offices();
  }
}

function one(value: unknown, pointer: string): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw fault(pointer, 'isString', 'is given more than once');
  if (value.length > 200 || /[\p{Cc}\p{Cs}]/u.test(value)) throw fault(pointer, 'text', 'does not fit');
  return value;
}
