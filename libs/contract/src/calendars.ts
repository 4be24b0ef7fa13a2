import type { CalendarNotice } from '@anjuan/procedure';

/** One year of the office's calendar. */
export interface CalendarYearView {
  readonly year: number;
  readonly status: 'notice-imported' | 'provisional';
  readonly off: readonly string[];
  readonly working: readonly string[];
  readonly statutory: readonly string[];
  /** The notice the office imported; absent for years shipped with the software, and for a provisional one. */
  readonly notice?: {
    readonly number: string;
    readonly issuedOn: string;
    readonly papers: readonly string[];
    readonly confirmedOn: string;
    readonly file: string;
  };
}

/** What a notice would change, day by day. */
export interface NoticePreview {
  readonly notice: Pick<CalendarNotice, 'year' | 'papers' | 'days'>;
  /** Days that count under one calendar only; `works` as the notice has it. */
  readonly changes: readonly { readonly day: string; readonly works: boolean }[];
  /** Statutory holidays the notice does not make days off. */
  readonly missingStatutory: readonly string[];
  /** Weekdays it makes working, which they are. */
  readonly needlessWorking: readonly string[];
}

/** A notice that waits for another administrator. */
export interface NoticeProposal extends NoticePreview {
  /** Its file, and the version an act must name. */
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly issuedOn: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly on: string;
}

/** The calendars of the office. */
export interface CalendarsView {
  readonly years: readonly CalendarYearView[];
  readonly proposals: readonly NoticeProposal[];
}
