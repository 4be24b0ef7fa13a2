import type { CaseFilter } from '@anjuan/contract';
import { agencyProcedures } from '@anjuan/procedure';
import { textSearch } from '../../platform/reads/text-search.js';

/** Conditions of a list with their parameters. Who may see a file is decided here and by row-level security. */
export interface Where {
  readonly sql: string;
  readonly params: readonly unknown[];
}

type Condition = readonly [sql: (n: number) => string, ...params: unknown[]];

const yes = (value: string | undefined): boolean => value === 'true' || value === '1';

const UNIT = (n: number): string =>
  `f.id IN (SELECT find_handled_by(array(SELECT p.id FROM person p JOIN unit u ON u.agency_id = p.agency_id AND u.id = p.unit_id
    WHERE u.id = $${n} OR u.name = $${n})))`;

function equal(column: string, value: string | undefined): Condition[] {
  return value ? [[(n) => `f.${column} = $${n}`, value]] : [];
}

/** Files about the agency itself are no cases: a list shows them only when they are asked for, one kind or all of them. */
const AGENCY_KINDS = agencyProcedures.map(({ kind }) => kind);

function ofKind(kind: string | undefined): Condition {
  if (kind === 'agency') return [(n) => `f.kind = ANY ($${n})`, AGENCY_KINDS];
  return kind ? [(n) => `f.kind = $${n}`, kind] : [(n) => `f.kind <> ALL ($${n})`, AGENCY_KINDS];
}

function byText(text: string | undefined): Condition[] {
  if (!text?.trim()) return [];
  const search = textSearch(text);
  if (!search) return [[() => 'false']];
  return [[(n) => `f.id IN (SELECT find_text($${n}::tsquery, $${n + 1}))`, search.tsquery, search.pattern]];
}

/** Files with acts that fell short of their grade: any of them, or those with one reason. */
function byRecording(wanted: string | undefined): Condition[] {
  if (!wanted) return [];
  const short: Condition = [() => 'f.recordings_met < f.recordings_needed'];
  return wanted === 'short' ? [short] : [short, [(n) => `$${n} = ANY (f.gap_reasons)`, wanted]];
}

function conditions({ filter, today }: { filter: CaseFilter; today: string }): readonly Condition[] {
  const { from, to, officer, unit, overdue, gaps, text } = filter;
  return [
    ofKind(filter.procedure),
    ...equal('stage', filter.stage),
    ...equal('matter', filter.matter),
    ...equal('review_state', filter.review),
    ...equal('publicity_state', filter.publicity),
    ...(from ? [[(n: number) => `f.opened_on >= $${n}`, from] as Condition] : []),
    ...(to ? [[(n: number) => `f.opened_on <= $${n}`, to] as Condition] : []),
    ...(officer ? [[(n: number) => `f.id IN (SELECT find_handled_by(array[$${n}::uuid]))`, officer] as Condition] : []),
    ...(unit ? [[UNIT, unit] as Condition] : []),
    ...(yes(overdue) ? [[(n: number) => `f.due_on < $${n}`, today] as Condition] : []),
    ...(yes(gaps) ? [[() => 'f.gap_count > 0'] as Condition] : []),
    ...byRecording(filter.recording),
    ...byText(text),
  ];
}

/** The `where` of a list; parameters are numbered from 1. */
export function caseWhere(filter: CaseFilter, today: string): Where {
  let n = 1;
  const params: unknown[] = [];
  const parts = conditions({ filter, today }).map(([sql, ...given]) => {
    const text = sql(n);
    params.push(...given);
    n += given.length;
    return text;
  });
  return { sql: parts.length > 0 ? parts.join(' AND ') : 'true', params };
}
