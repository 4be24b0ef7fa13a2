import { type HolidayYear, type Holidays, nationalHolidays } from '@anjuan/calendar';
import type { Query } from './reader.js';

/** A year whose notice this agency imported. */
export interface ImportedYear {
  readonly year: number;
  readonly notice: string;
  readonly issuedOn: string;
  readonly papers: readonly string[];
  readonly confirmedOn: string;
  readonly file: string;
  readonly table: HolidayYear;
}

const YEARS = `
SELECT year, notice, issued_on::text AS "issuedOn", papers, confirmed_on::text AS "confirmedOn", file_id AS file,
  jsonb_build_object('status', status) || days AS "table" FROM calendar_year ORDER BY year`;

/** The years the agency of the context imported. */
export function readImportedYears(query: Query): Promise<readonly ImportedYear[]> {
  return query<ImportedYear>(YEARS);
}

/** The calendars of an agency: those shipped with the software, and over them those it imported. */
export function holidaysWith(imported: readonly ImportedYear[]): Holidays {
  return { ...nationalHolidays, ...Object.fromEntries(imported.map(({ year, table }) => [year, table])) };
}
