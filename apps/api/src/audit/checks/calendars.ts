import type { Row } from '../finding.js';
import type { Setting } from '../setting.js';
import type { Sound } from './files.js';

const YEARS = `SELECT year, status, notice, issued_on::text AS "issuedOn", papers, days,
  confirmed_on::text AS "confirmedOn", file_id AS "fileId" FROM calendar_year`;

/** Calendars that the journals of the agency's own files confirmed, by year; the last confirmed one holds. */
export class Calendars {
  private readonly confirmed = new Map<number, { readonly at: string; readonly row: Row }>();

  constructor(private readonly setting: Setting) {}

  /** Takes in the notices of a run of files. */
  take(files: readonly Sound[]): void {
    for (const { past } of files)
      for (const { file, sealed } of past) {
        const act = sealed.find(({ body }) => body.step === 'confirm-holiday-notice');
        const row = act && this.setting.recompute.calendarYear(file);
        if (!act || !row) continue;
        const [year, at] = [Number(row['year']), act.body.at];
        if (at >= (this.confirmed.get(year)?.at ?? '')) this.confirmed.set(year, { at, row });
      }
  }

  /** Each stored year is the one its file confirmed. */
  async check(): Promise<void> {
    const { query, findings } = this.setting;
    const rows = await query<Row & { readonly year: number }>(YEARS);
    findings.looked('calendar_year', rows.length);
    for (const row of rows) {
      const at = { table: 'calendar_year', key: String(row.year) };
      const wanted = this.confirmed.get(row.year);
      this.confirmed.delete(row.year);
      if (wanted) findings.compare(at, row, wanted.row);
      else findings.differs(at, 'row', 'present', 'no confirmed notice');
    }
    for (const year of this.confirmed.keys())
      findings.differs({ table: 'calendar_year', key: String(year) }, 'row', 'missing', 'confirmed');
  }
}
