import { Injectable } from '@nestjs/common';
import { holidayYearOf } from '@anjuan/calendar';
import { type CalendarNotice, type CaseFile, ownDayOf } from '@anjuan/procedure';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';
import { Offices } from '../platform/offices.js';

/** Writes a year's calendar in the transaction that confirms its notice; after a notice or an own day, limits are counted anew. */
@Injectable()
export class KeepCalendar implements ActFollower {
  constructor(private readonly offices: Offices) {}

  async follow({ tx, agency, file, sealed }: ActsDone): Promise<void> {
    const noticed = sealed.some(({ body }) => body.step === 'confirm-holiday-notice');
    const set = sealed.some(({ body }) => body.step === 'confirm-setting');
    if (!noticed && !(set && confirmedOwnDay(file))) return;
    if (noticed) await tx.calendars.put(noticedRow(file));
    await tx.jobs.enqueue('recompute-limits', { agency: agency.id, notice: file.id });
    tx.afterCommit(() => this.offices.forget(agency.id));
  }
}

function noticedRow(file: CaseFile): NonNullable<ReturnType<typeof calendarRowOf>> {
  const row = calendarRowOf(file);
  if (!row) throw new Error('confirmed without a notice');
  return row;
}

function confirmedOwnDay({ dossier }: CaseFile): boolean {
  const setting = dossier.agency?.setting;
  return setting?.confirmedOn !== undefined && ownDayOf(setting) !== undefined;
}

/** The year a file's confirmed notice makes, as it is stored. */
export function calendarRowOf({ id: fileId, dossier }: CaseFile) {
  const notice: CalendarNotice | undefined = dossier.agency?.calendar;
  if (!notice?.confirmed) return undefined;
  const { status, ...days } = holidayYearOf(notice);
  const { year, number, issuedOn, papers, confirmed } = notice;
  return { year, status, notice: number, issuedOn, papers: [...papers], days, confirmedOn: confirmed.on, fileId };
}
