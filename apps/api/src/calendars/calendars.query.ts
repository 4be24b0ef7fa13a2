import { Injectable } from '@nestjs/common';
import {
  type HolidayNotice,
  type Holidays,
  calendarChanges,
  holidayYearOf,
  missingStatutory,
  needlessWorking,
} from '@anjuan/calendar';
import type { CalendarYearView, CalendarsView, NoticePreview, NoticeProposal } from '@anjuan/contract';
import type { CaseFile } from '@anjuan/procedure';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import type { ImportedYear } from '../platform/reads/calendar.query.js';
import type { AgencyFacts } from '../platform/reads/office.query.js';
import { Reader } from '../platform/reads/reader.js';

const PROPOSED = `
SELECT id, version, state FROM case_file WHERE kind = 'calendar-year' AND stage = 'proposed' ORDER BY opened_on, id`;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: CaseFile;
}

/** The office's calendars, and what waits to change them. */
@Injectable()
export class CalendarsQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
  ) {}

  async of(me: SignedIn): Promise<CalendarsView> {
    const agency = await this.offices.of(me.agency);
    const rows = await this.reader.run<Row>(me, PROPOSED);
    return { years: yearsOf(agency), proposals: rows.flatMap((row) => proposalOf(row, agency)) };
  }

  /** What a notice would change if it were confirmed now. */
  async compare(me: SignedIn, notice: HolidayNotice): Promise<NoticePreview> {
    const { holidays } = await this.offices.of(me.agency);
    return previewOf(notice, holidays);
  }
}

function previewOf(notice: HolidayNotice, holidays: Holidays): NoticePreview {
  const after = { ...holidays, [notice.year]: holidayYearOf(notice) };
  return {
    notice,
    changes: calendarChanges(holidays, after, notice.year),
    missingStatutory: missingStatutory(notice),
    needlessWorking: needlessWorking(notice),
  };
}

/** Every year there is a notice of, and the one after, which is only guessed. */
function yearsOf({ holidays, importedYears }: AgencyFacts): readonly CalendarYearView[] {
  const known = Object.entries(holidays).map(([year, { status, off, working, statutory = [] }]) => ({
    year: Number(year),
    status,
    off,
    working,
    statutory,
    ...noticeOf(importedYears.find((one) => one.year === Number(year))),
  }));
  const next = Math.max(...known.map(({ year }) => year)) + 1;
  return [...known, { year: next, status: 'provisional', off: [`${next}-01-01`], working: [], statutory: [] }];
}

const noticeOf = (imported: ImportedYear | undefined): Pick<CalendarYearView, 'notice'> => {
  if (!imported) return {};
  const { notice: number, issuedOn, papers, confirmedOn, file } = imported;
  return { notice: { number, issuedOn, papers, confirmedOn, file } };
};

function proposalOf({ id, version, state }: Row, { holidays, office }: AgencyFacts): NoticeProposal[] {
  const notice = state.dossier.agency?.calendar;
  if (!notice) return [];
  const { number, issuedOn, proposed, year, papers, days } = notice;
  const by = { id: proposed.by, name: office.staff[proposed.by]?.name ?? '' };
  return [{ id, version, number, issuedOn, by, on: proposed.on, ...previewOf({ year, papers, days }, holidays) }];
}
