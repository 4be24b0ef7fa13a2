import { Injectable } from '@nestjs/common';
import { addDays } from '@anjuan/calendar';
import type { CaseLine, DashboardView } from '@anjuan/contract';
import { type Office, agencyProcedures, procedureByKind } from '@anjuan/procedure';
import { matters } from '@anjuan/statute';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { readBelow } from '../platform/reads/below.js';
import { LINE_COLUMNS, type LineRow, lineOf, officeOf } from '../platform/reads/case-line.js';
import { type Query, Reader } from '../platform/reads/reader.js';
import { sumOffices } from './sum-offices.js';

/** Files about the agency itself are no cases. */
const AGENCY_KINDS = agencyProcedures.map(({ kind }) => kind);
const BY_STAGE = `
SELECT kind AS procedure, stage, count(*)::int AS count, max($1::date - opened_on)::int AS "oldestDays"
FROM case_file WHERE NOT ended AND kind <> ALL ($2) GROUP BY kind, stage ORDER BY kind, count(*) DESC`;
const BY_AGE = `
SELECT band, count(*)::int AS count FROM (
  SELECT CASE WHEN $1::date - opened_on <= 30 THEN '0-30' WHEN $1::date - opened_on <= 60 THEN '31-60'
              WHEN $1::date - opened_on <= 90 THEN '61-90' ELSE '90+' END AS band
  FROM case_file WHERE NOT ended AND kind IN ('ordinary', 'summary')) b GROUP BY band ORDER BY band`;
const GAPS = 'SELECT coalesce(sum(gap_count), 0)::int AS gaps FROM case_file WHERE gap_count > 0';

const RECORDINGS = `
SELECT coalesce(f.matter, '') AS matter, sum(recordings_needed)::int AS needed, sum(recordings_met)::int AS met,
  count(*) FILTER (WHERE recordings_met < recordings_needed)::int AS short
FROM case_file f WHERE recordings_needed > 0 AND kind <> ALL ($1) GROUP BY 1 ORDER BY sum(recordings_needed) - sum(recordings_met) DESC, needed DESC, matter`;
const REASONS = `
SELECT reason, count(*)::int AS count FROM case_file, unnest(gap_reasons) AS reason
WHERE recordings_met < recordings_needed AND kind <> ALL ($1) GROUP BY reason ORDER BY count DESC, reason`;

const MOST = 50;
const lines = (where: string): string =>
  `SELECT ${LINE_COLUMNS} FROM case_file f WHERE ${where} ORDER BY f.due_on NULLS LAST, f.opened_on, f.id LIMIT ${MOST}`;

type MatterRow = Omit<DashboardView['recordings'][number], 'title'>;
type StageRow = Omit<DashboardView['byStage'][number], 'title'>;

/** The supervisor's numbers, all out of one transaction. */
@Injectable()
export class DashboardQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  /** The own agency's, that of the office looked at, or those of all offices below a district added up. */
  async of(me: SignedIn): Promise<DashboardView> {
    if (!me.below) return this.ofAgency(me);
    return sumOffices(await readBelow(me, me.below, (there) => this.ofAgency(there)), MOST);
  }

  private async ofAgency(me: SignedIn): Promise<DashboardView> {
    const { office } = await this.offices.of(me.agency);
    const today = this.clock.today();
    return this.reader.all(me, async (query) => ({
      ...(await counts(query, today)),
      ...(await lists(query, { me, office, today })),
    }));
  }
}

async function counts(query: Query, today: string) {
  const stages = await query<StageRow>(BY_STAGE, [today, AGENCY_KINDS]);
  const byStage = stages.map((row) => ({
    ...row,
    title: procedureByKind(row.procedure)?.stages[row.stage]?.title ?? { zh: row.stage, en: row.stage },
  }));
  const byAge = await query<DashboardView['byAge'][number]>(BY_AGE, [today]);
  const [sum] = await query<{ gaps: number }>(GAPS);
  return { byStage, byAge, recordingGaps: sum?.gaps ?? 0, ...(await recorded(query)) };
}

interface Looking {
  readonly me: SignedIn;
  readonly office: Office;
  readonly today: string;
}

/** Completeness of recording, counted by act; every figure has its list. */
async function recorded(query: Query) {
  const rows = await query<MatterRow>(RECORDINGS, [AGENCY_KINDS]);
  const nameOf = (code: string) => matters.find((m) => m.code === code)?.name ?? NO_MATTER;
  return {
    recordings: rows.map((row) => ({ ...row, title: nameOf(row.matter) })),
    gapReasons: await query<DashboardView['gapReasons'][number]>(REASONS, [AGENCY_KINDS]),
  };
}

const NO_MATTER = { zh: '未定事项', en: 'no matter yet' };

async function lists(query: Query, { me, office, today }: Looking) {
  const read = async (where: string, params: readonly unknown[] = []): Promise<readonly CaseLine[]> =>
    (await query<LineRow>(lines(where), params)).map((row) => ({
      ...lineOf(row, office, today),
      ...officeOf(me, office),
    }));
  return {
    dueThisWeek: await read('f.due_on BETWEEN $1 AND $2', [today, addDays(today, 7)]),
    overdue: await read('f.due_on < $1', [today]),
    reviewsWaiting: await read("f.review_state = 'in-review'"),
    publicationsDue: await read("f.publicity_state IN ('due', 'drafted', 'cleared')"),
  };
}
