import type { CivilDate } from '@anjuan/calendar';

/** One training with its class hours. */
export interface Training {
  readonly on: CivilDate;
  readonly hours: number;
  readonly topic: string;
}

/** One officer's year: training, the random test of the city, and what followed from it. @article TJ-SUP-2014/10 */
export interface OfficerYear {
  readonly person: string;
  readonly year: number;
  readonly training: readonly Training[];
  readonly exam?: { readonly on: CivilDate; readonly passed: boolean; readonly note: string };
  readonly withdrawnOn?: CivilDate;
  /** Where the officer's open cases went. */
  readonly reassigned?: { readonly on: CivilDate; readonly note: string };
  readonly closedOn?: CivilDate;
}

/** Class hours of the year. */
export function hoursOf({ training }: OfficerYear): number {
  return training.reduce((sum, { hours }) => sum + hours, 0);
}
