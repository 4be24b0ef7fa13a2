import type { CivilDate } from '@anjuan/calendar';
import type { AdoptedReport } from './report.js';

/** What one quarter's evaluation of files found. @article SUP-825/18 */
export interface QuarterEvaluated {
  readonly quarter: number;
  readonly on: CivilDate;
  readonly files: number;
  readonly failed: number;
  readonly defects: string;
}

/** What the counts of a year say: acts, and powers that were never used. */
export interface YearlyFigures {
  readonly penalties: number;
  readonly coercion: number;
  readonly inspections: number;
  /** Codes of matters on the list without one act in the year. */
  readonly idle: readonly string[];
}

/** Something given to the public: when, and where it can be read. */
export interface GivenOut {
  readonly on: CivilDate;
  readonly link: string;
}

/** One year of the agency: what it must count, publish, explain and check. @article SC-118-2018/6 */
export interface AgencyYear {
  readonly year: number;
  readonly figures?: YearlyFigures;
  readonly published?: GivenOut & { readonly reportedTo: string };
  readonly disclosure?: GivenOut;
  readonly idleExplained?: { readonly on: CivilDate; readonly explanation: string; readonly evaluation: string };
  readonly quarters: readonly QuarterEvaluated[];
  readonly staffing?: { readonly on: CivilDate; readonly certified: number; readonly reviewers: number };
  readonly reports: readonly AdoptedReport[];
  readonly closedOn?: CivilDate;
}
