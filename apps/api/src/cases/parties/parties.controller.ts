import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type EarlierCasesView, LookRequest, NumberSearchRequest, type NumberSearchView } from '@anjuan/contract';
import type { Party } from '@anjuan/procedure';
import type { SignedIn } from '../../platform/context.js';
import { Me, Roles } from '../../platform/http/access.js';
import { BodyPipe } from '../../platform/http/body.pipe.js';
import { IdPipe } from '../../platform/http/id.pipe.js';
import { ViewParty } from '../views/view-party.service.js';
import { EarlierCasesQuery } from './earlier-cases.query.js';
import { NumberSearchQuery } from './number-search.query.js';

/** What needs a purpose: values unmasked, and searches by them. Each is an entry. */
@ApiTags('parties')
@Controller('api/cases')
export class PartiesController {
  constructor(
    private readonly parties: ViewParty,
    private readonly numbers: NumberSearchQuery,
    private readonly earlier: EarlierCasesQuery,
  ) {}

  @Post('by-number')
  @HttpCode(200)
  @Roles('officer', 'unit-head', 'head', 'reviewer', 'clerk')
  @ApiOperation({
    summary:
      '按号码查询 · Files by a whole identity number, credit code or mobile number; with a purpose, thirty in ten minutes',
  })
  byNumber(
    @Me() me: SignedIn,
    @Body(new BodyPipe(NumberSearchRequest)) { number }: NumberSearchRequest,
  ): Promise<NumberSearchView> {
    return this.numbers.find(me, number);
  }

  @Post(':id/parties/:ref/view')
  @HttpCode(200)
  @Roles('officer', 'unit-head', 'head', 'reviewer', 'presider', 'publisher', 'archivist', 'evaluator', 'clerk')
  @ApiOperation({ summary: '查看当事人信息 · Unmasked values of a party; each look is kept with its purpose' })
  party(
    @Me() me: SignedIn,
    @Param('id', IdPipe) fileId: string,
    @Param('ref', IdPipe) ref: string,
    @Body(new BodyPipe(LookRequest)) look: LookRequest,
  ): Promise<Partial<Party>> {
    return this.parties.view({ me, fileId, ref, purpose: purposeOf(look) });
  }

  @Post(':id/parties/:ref/earlier')
  @HttpCode(200)
  @Roles('officer', 'unit-head', 'head', 'reviewer')
  @ApiOperation({ summary: '同一当事人的其他案件 · Other files of the same party, by its number and its telephone' })
  others(
    @Me() me: SignedIn,
    @Param('id', IdPipe) fileId: string,
    @Param('ref', IdPipe) ref: string,
    @Body(new BodyPipe(LookRequest)) _look: LookRequest,
  ): Promise<EarlierCasesView> {
    return this.earlier.of(me, { fileId, ref });
  }
}

/** The purpose as it is kept: its code, and the words where there are any. */
const purposeOf = ({ purpose, note }: LookRequest): string => (note ? `${purpose}: ${note}` : purpose);
