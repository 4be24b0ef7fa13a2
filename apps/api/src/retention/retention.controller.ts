import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { type RetentionPage, retentionLists } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Roles, Signed } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { readCursor } from '../platform/reads/cursor.js';
import { fault } from '../platform/refused.js';
import { ArchiveListQuery } from './archive-list.query.js';
import { type KeptView, RetentionQuery } from './retention.query.js';

/** Terms of retention. Holds and destructions are acts like any other. */
@ApiTags('retention')
@Controller('api')
export class RetentionController {
  constructor(
    private readonly retention: RetentionQuery,
    private readonly archive: ArchiveListQuery,
  ) {}

  @Get('retention')
  @Roles('archivist', 'head')
  @ApiOperation({
    summary: '期满、保全、销毁 · Files by their terms, holds and destructions, the longest at rest first',
  })
  @ApiQuery({ name: 'list', enum: retentionLists })
  @ApiQuery({ name: 'cursor', required: false })
  list(@Me() me: SignedIn, @Query() { list, cursor, ...rest }: Record<string, unknown>): Promise<RetentionPage> {
    const unknown = Object.keys(rest)[0];
    if (unknown) throw fault(`/${unknown}`, 'whitelistValidation', 'is no question of this list');
    const wanted = retentionLists.find((one) => one === list);
    if (!wanted) throw fault('/list', 'isIn', `must be one of ${retentionLists.join(', ')}`);
    if (cursor !== undefined && typeof cursor !== 'string')
      throw fault('/cursor', 'isString', 'is given more than once');
    return this.archive.of(me, wanted, readCursor(cursor));
  }

  @Get('cases/:id/retention')
  @Signed()
  @ApiOperation({ summary: '保管期限 · Until when a file and its recordings are kept, why, and which holds lie on it' })
  of(@Me() me: SignedIn, @Param('id', IdPipe) id: string): Promise<KeptView> {
    return this.retention.of(me, id);
  }
}
