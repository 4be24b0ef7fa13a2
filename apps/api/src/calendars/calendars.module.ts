import { Module } from '@nestjs/common';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsQuery } from './calendars.query.js';
import { KeepCalendar } from './keep-calendar.js';

/** The years every count uses: read, compared, and kept in step with the notices that were confirmed. */
@Module({
  controllers: [CalendarsController],
  providers: [CalendarsQuery, KeepCalendar],
  exports: [KeepCalendar],
})
export class CalendarsModule {}
