import type { AgencyYear } from './agency-year/dossier.js';
import type { CalendarNotice } from './calendar-year/dossier.js';
import type { OfficerYear } from './officer-record/dossier.js';
import type { PowerRecord } from './power/dossier.js';

/** What a file of the agency itself is about: one power, one officer's year, one year of the agency, or of its calendar. */
export interface AgencyFacts {
  readonly power?: PowerRecord;
  readonly officer?: OfficerYear;
  readonly year?: AgencyYear;
  readonly calendar?: CalendarNotice;
}
