import type { CivilDate } from '@anjuan/calendar';

/** An ordered demolition: what was ordered and what was found gone. Area in tenths of a square metre, so that no float enters the journal. */
export interface DemolitionDossier {
  readonly orderedOn?: CivilDate;
  readonly dueOn?: CivilDate;
  readonly plannedAreaTenthsM2?: number;
  readonly measured?: {
    readonly on: CivilDate;
    readonly sites: number;
    readonly rooms: number;
    readonly areaTenthsM2: number;
    readonly note: string;
  };
}
