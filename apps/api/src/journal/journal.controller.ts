import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { JournalCheck, JournalView } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { JournalQuery } from './journal.query.js';

/** Journals: read and verified, never written here. */
@ApiTags('journal')
@Controller('api/cases/:id/journal')
export class JournalController {
  constructor(private readonly journal: JournalQuery) {}

  @Get()
  @Signed()
  @ApiOperation({ summary: '案件全过程记录 · The sealed acts of a case' })
  of(@Me() me: SignedIn, @Param('id', IdPipe) id: string): Promise<JournalView> {
    return this.journal.of(me, id);
  }

  @Get('verify')
  @Signed()
  @ApiOperation({ summary: '校验 · Whether the chain holds and its replay is the stored case' })
  verify(@Me() me: SignedIn, @Param('id', IdPipe) id: string): Promise<JournalCheck> {
    return this.journal.check(me, id);
  }
}
