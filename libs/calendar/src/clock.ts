import type { CivilDate } from './civil-date.js';

/** A sentence in both languages of the house. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a time limit is counted in. A 'fixed' one falls on a day of the year, its length written as month × 100 + day. */
export type ClockUnit = 'working-days' | 'days' | 'months' | 'hours' | 'fixed';

/** How long a kind of time limit runs, in which days, and whom it protects. */
export interface ClockSpec {
  readonly id: string;
  readonly length: number;
  readonly unit: ClockUnit;
  /** 'party': the later, rolled day counts; 'agency': the earlier, unrolled one. */
  readonly policy: 'party' | 'agency';
  /** 'back': whole days that must lie between the result and the start event. */
  readonly direction?: 'back';
  readonly articles: readonly string[];
  readonly title: Bilingual;
}

/** An interval that does not count, both ends included. */
export interface Exclusion {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly why: Bilingual;
}

/** A lengthening in the unit of the clock. */
export interface Extension {
  readonly length: number;
  readonly why: Bilingual;
}

/** What happened to one running clock. */
export interface ClockFacts {
  readonly excluded?: readonly Exclusion[];
  readonly extensions?: readonly Extension[];
  /** Time of day of the start event, 'HH:MM'; only a clock in hours looks at it. */
  readonly startsAt?: string;
}

/** One computed time limit and how it came about. */
export interface TimeLimit {
  /** Id of the clock. */
  readonly clock: string;
  readonly unit: ClockUnit;
  readonly start: CivilDate;
  /** The earlier, unrolled day: limits of the agency. */
  readonly agencyDate: CivilDate;
  /** The later day, rolled to the first working day: limits that protect the party. */
  readonly partyDate: CivilDate;
  /** `partyDate` when the clock's policy is 'party', else `agencyDate`. */
  readonly due: CivilDate;
  /** End of the last hour on `due`, 'YYYY-MM-DDTHH:00' in local time (midnight is 'T24:00'); a clock in hours whose hour of start is known. */
  readonly endsAt?: string;
  /** Whether a day in a year without an imported notice took part. */
  readonly provisional: boolean;
  readonly articles: readonly string[];
  readonly steps: readonly Bilingual[];
}
