import { Injectable } from '@nestjs/common';
import { holidayYearOf } from '@anjuan/calendar';
import type { CalendarNotice } from '@anjuan/procedure';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';
import { Offices } from '../platform/offices.js';

/** Writes a year's calendar in the transaction that confirms its notice, and has the limits counted anew afterwards. */
@Injectable()
export class KeepCalendar implements ActFollower {
  constructor(private readonly offices: Offices) {}

  async follow({ tx, agency, file, sealed }: ActsDone): Promise<void> {
    if (!sealed.some(({ body }) => body.step === 'confirm-holiday-notice')) return;
    const notice = file.dossier.agency?.calendar;
    if (!notice?.confirmed) throw new Error('confirmed without a notice');
    await tx.calendars.put({ ...rowOf(notice), confirmedOn: notice.confirmed.on, fileId: file.id });
    await tx.jobs.enqueue('recompute-limits', { agency: agency.id, notice: file.id });
    tx.afterCommit(() => this.offices.forget(agency.id));
  }
}

function rowOf(notice: CalendarNotice) {
  const { status, ...days } = holidayYearOf(notice);
  const { year, number, issuedOn, papers } = notice;
  return { year, status, notice: number, issuedOn, papers: [...papers], days };
}
