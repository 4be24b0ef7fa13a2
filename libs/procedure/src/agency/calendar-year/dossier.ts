import type { CivilDate, HolidayNotice, HolidayYear } from '@anjuan/calendar';

/** Who put an end to a proposal, and when. */
interface Answered {
  readonly by: string;
  readonly on: CivilDate;
}

/** One year's holiday notice on its way into the calendar. */
export interface CalendarNotice extends HolidayNotice {
  /** Number of the State Council notice. */
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly proposed: Answered;
  /** The year as the calendar had it when the notice was proposed; null where it had none. */
  readonly before: HolidayYear | null;
  readonly confirmed?: Answered;
  readonly rejected?: Answered & { readonly reason: string };
}
