import { type CivilDate, nationalHolidays } from '@anjuan/calendar';
import { consequences } from '../consequences.js';
import type { Consequence } from '../kernel/consequence.js';
import type { CaseFile } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';
import { lastDay } from './doing.fixture.js';
import { office } from './office.fixture.js';

/** One line of a consequence table: situation → whether it arises, and for a time limit the day it ends. */
export interface ConsequenceRow {
  /** Name of the consequence, unique among all. */
  readonly consequence: string;
  readonly arises: boolean;
  /** The statement of law the row stands for. */
  readonly says: string;
  readonly at: () => CaseFile;
  /** The day somebody looks; that of the last act when left out. */
  readonly on?: CivilDate;
  readonly office?: Office;
  /** For a time limit: its last day, so that a count of the wrong length fails the row. */
  readonly due?: CivilDate;
}

type Line = readonly [says: string, at: () => CaseFile, more?: Pick<ConsequenceRow, 'on' | 'office' | 'due'>];

/** Writes the table of one consequence: lines where it arises, then lines where its trigger is absent or it is over. */
export function arisingOf(
  consequence: string,
  lines: { readonly arises: readonly Line[]; readonly absent: readonly Line[] },
): ConsequenceRow[] {
  const row =
    (arises: boolean) =>
    ([says, at, more = {}]: Line): ConsequenceRow => ({ consequence, arises, says, at, ...more });
  return [...lines.arises.map(row(true)), ...lines.absent.map(row(false))];
}

/** The consequence a row speaks of. @throws Error when there is none of that name */
export function consequenceOf({ consequence }: ConsequenceRow): Consequence {
  const found = consequences.find((c) => c.name === consequence);
  if (!found) throw new Error(`no consequence ${consequence}`);
  return found;
}

/** Whether it arises in the situation of a row. */
export function arisesIn(row: ConsequenceRow): boolean {
  const file = row.at();
  const seen = { file, on: row.on ?? lastDay(file), holidays: nationalHolidays, office: row.office ?? office() };
  return consequenceOf(row).arises(seen);
}

/** The name of a row in the report. */
export function consequenceTitle(row: ConsequenceRow): string {
  return `${consequenceOf(row).id} ${row.consequence} ${row.arises ? 'arises' : 'does not arise'}: ${row.says}`;
}
