import { Body, Controller, Get, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readNotice } from '@anjuan/calendar';
import type { CalendarsView, NoticePreview } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Roles, Signed } from '../platform/http/access.js';
import { languageOf } from '../platform/http/language.js';
import { invalidInput } from '../platform/refused.js';
import { CalendarsQuery } from './calendars.query.js';

const NOTICE = {
  type: 'object',
  required: ['year', 'days'],
  properties: {
    year: { type: 'integer' },
    papers: { type: 'array', items: { type: 'string' } },
    days: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'date', 'isOffDay'],
        properties: {
          name: { type: 'string' },
          date: { type: 'string', format: 'date' },
          isOffDay: { type: 'boolean' },
        },
      },
    },
  },
} as const;

/** The calendars of the office. Proposing and confirming a notice are acts of the procedure `calendar-year`. */
@ApiTags('calendars')
@Controller('api/calendars')
export class CalendarsController {
  constructor(private readonly calendars: CalendarsQuery) {}

  @Get()
  @Signed()
  @ApiOperation({ summary: '日历 · Years with their status, and the notices that wait for confirmation' })
  all(@Me() me: SignedIn): Promise<CalendarsView> {
    return this.calendars.of(me);
  }

  @Post('preview')
  @HttpCode(200)
  @Roles('system-admin')
  @ApiOperation({ summary: '放假安排预览 · What the file of a notice would change; nothing is written' })
  @ApiBody({ schema: NOTICE as object })
  preview(
    @Me() me: SignedIn,
    @Body() body: unknown,
    @Headers('accept-language') language: string | undefined,
  ): Promise<NoticePreview> {
    const reading = readNotice(body);
    if (reading.ok) return this.calendars.compare(me, reading.notice);
    throw invalidInput(
      reading.faults.map(({ pointer, constraint, says }) => ({
        pointer,
        constraint,
        message: says[languageOf(language)],
      })),
    );
  }
}
