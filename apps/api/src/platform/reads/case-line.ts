import type { CaseLine } from '@anjuan/contract';
import { type Office, procedureByKind } from '@anjuan/procedure';
import type { SignedIn } from '../context.js';
import { type Clock, clocks } from '@anjuan/statute';

/** Columns of a line of a list; `f` is the table. */
export const LINE_COLUMNS = `f.id, f.kind AS procedure, f.number, f.title, f.matter, f.stage, f.party_label AS party, f.place,
  f.handlers, f.opened_on::text AS "openedOn", f.last_act_on::text AS "lastActOn", f.version, f.due_on::text AS "dueOn",
  f.due_clock AS "dueClock", f.review_state AS review, f.publicity_state AS publicity, f.gap_count AS gaps, f.minor`;

/** A line as SQL gives it. */
export interface LineRow {
  readonly id: string;
  readonly procedure: string;
  readonly number: string | null;
  readonly title: string;
  readonly matter: string | null;
  readonly stage: string;
  readonly party: string | null;
  readonly place: string | null;
  readonly handlers: readonly string[];
  readonly openedOn: string;
  readonly lastActOn: string;
  readonly version: number;
  readonly dueOn: string | null;
  readonly dueClock: string | null;
  readonly review: string;
  readonly publicity: string;
  readonly gaps: number;
  readonly minor: boolean;
}

/** Row → line: titles and names come from the table and the office. */
export function lineOf(row: LineRow, office: Office, today: string): CaseLine {
  const { handlers, dueClock, ...rest } = row;
  const clock = (clocks as Readonly<Record<string, Clock>>)[dueClock ?? ''];
  return {
    ...rest,
    stageTitle: procedureByKind(row.procedure)?.stages[row.stage]?.title ?? { zh: row.stage, en: row.stage },
    handlers: handlers.map((id) => ({ id, name: office.staff[id]?.name ?? '' })),
    dueTitle: clock?.title ?? null,
    overdue: row.dueOn !== null && row.dueOn < today,
  };
}

/** Whose a line is; only a supervisor of the district needs telling. */
export const officeOf = ({ scope }: Pick<SignedIn, 'scope'>, { id, name }: Office): Pick<CaseLine, 'office'> =>
  scope ? { office: { id, name } } : {};
