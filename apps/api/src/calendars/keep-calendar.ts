import { Injectable } from '@nestjs/common';
import { holidayYearOf } from '@anjuan/calendar';
import type { CalendarNotice, CaseFile } from '@anjuan/procedure';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';
import { Offices } from '../platform/offices.js';

/** Writes a year's calendar in the transaction that confirms its notice, and has the limits counted anew afterwards. */
@Injectable()
export class KeepCalendar implements ActFollower {
  constructor(private readonly offices: Offices) {}

  async follow({ tx, agency, file, sealed }: ActsDone): Promise<void> {
    if (!sealed.some(({ body }) => body.step === 'confirm-holiday-notice')) return;
    const row = calendarRowOf(file);
    if (!row) throw new Error('confirmed without a notice');
    await tx.calendars.put(row);
    await tx.jobs.enqueue('recompute-limits', { agency: agency.id, notice: file.id });
    tx.afterCommit(() => this.offices.forget(agency.id));
  }
}

/** The year a file's confirmed notice makes, as it is stored. */
export function calendarRowOf({ id: fileId, dossier }: CaseFile) {
  const notice: CalendarNotice | undefined = dossier.agency?.calendar;
  if (!notice?.confirmed) return undefined;
  const { status, ...days } = holidayYearOf(notice);
  const { year, number, issuedOn, papers, confirmed } = notice;
  return { year, status, notice: number, issuedOn, papers: [...papers], days, confirmedOn: confirmed.on, fileId };
}
