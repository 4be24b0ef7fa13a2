import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type EmergencyAnswer, type EmergencyLine, EmergencyRequest, EmergencyReview } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Roles } from '../platform/http/access.js';
import { BodyPipe } from '../platform/http/body.pipe.js';
import { From, type Source } from '../platform/http/source.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { EmergencyQuery } from './emergency.query.js';
import { OpenInEmergency } from './open-in-emergency.service.js';

/** Reading out of need what is out of sight. */
@ApiTags('emergency')
@Controller('api')
export class EmergencyController {
  constructor(
    private readonly service: OpenInEmergency,
    private readonly openings: EmergencyQuery,
  ) {}

  @Post('cases/:id/emergency')
  @Roles('officer', 'unit-head')
  @HttpCode(202)
  @ApiOperation({ summary: '紧急查阅 · Open a file of another unit for reading, for a named reason and some hours' })
  open(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Body(new BodyPipe(EmergencyRequest)) body: EmergencyRequest,
    @From() from: Source,
  ): Promise<EmergencyAnswer> {
    return this.service.open(me, { ...body, file: id }, from);
  }

  @Get('emergencies')
  @Roles('audit-admin')
  @ApiOperation({ summary: '紧急查阅清单 · What was opened so, those not reviewed first' })
  list(@Me() me: SignedIn): Promise<readonly EmergencyLine[]> {
    return this.openings.list(me);
  }

  @Post('emergencies/:id/review')
  @Roles('audit-admin')
  @HttpCode(204)
  @ApiOperation({ summary: '紧急查阅复核 · Whether it was justified' })
  review(
    @Me() me: SignedIn,
    @Param('id', IdPipe) id: string,
    @Body(new BodyPipe(EmergencyReview)) body: EmergencyReview,
    @From() from: Source,
  ): Promise<void> {
    return this.service.review(me, { ...body, id }, from);
  }
}
