import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { type KeptView, RetentionQuery } from './retention.query.js';

/** Terms of retention. Holds and destructions are acts like any other. */
@ApiTags('retention')
@Controller('api/cases/:id/retention')
export class RetentionController {
  constructor(private readonly retention: RetentionQuery) {}

  @Get()
  @Signed()
  @ApiOperation({ summary: '保管期限 · Until when a file and its recordings are kept, why, and which holds lie on it' })
  of(@Me() me: SignedIn, @Param('id', IdPipe) id: string): Promise<KeptView> {
    return this.retention.of(me, id);
  }
}
