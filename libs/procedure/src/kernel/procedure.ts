import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { Role } from './office.js';
import type { Step } from './step.js';
import { START } from './file.js';

/** One line of a procedure's table. `to: 'same'` may be repeated. */
export interface Row {
  readonly step: Step;
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly Role[];
}

export interface Stage {
  readonly title: Text;
  /** The file can rest here for ever. */
  readonly end?: boolean;
  /** Position on the drawn line of stages; stages without one are exits or loops. */
  readonly line?: number;
}

/** A statutory procedure as a table. A case keeps the version it was filed under. */
export interface Procedure {
  readonly id: string;
  /** Short name: `ordinary`, `service`; a track's key begins with it. */
  readonly kind: string;
  readonly title: Text;
  readonly track: boolean;
  readonly since: CivilDate;
  readonly stages: Readonly<Record<string, Stage>>;
  readonly rows: readonly Row[];
  /** Dossier of a new track; main procedures start from the blank file. */
  readonly blank?: unknown;
}

/** Writes one row of a table. */
export function row(step: Step, from: string | readonly string[], to: string, by: Role | readonly Role[]): Row {
  return { step, from: typeof from === 'string' ? [from] : from, to, by: typeof by === 'string' ? [by] : by };
}

/** The row of a step that leaves a stage, if the table has one. */
export function rowFor(procedure: Procedure, stepId: string, stage: string): Row | undefined {
  return procedure.rows.find((r) => r.step.id === stepId && r.from.includes(stage));
}

/** The stage a row leads to. */
export function target(row: Row, from: string): string {
  return row.to === 'same' ? from : row.to;
}

/** All rows that leave a stage. */
export function rowsFrom(procedure: Procedure, stage: string): readonly Row[] {
  return procedure.rows.filter((r) => r.from.includes(stage));
}

/** Faults of a table: stages unknown, unreachable or without an end, steps with two targets. An empty list means it may be used. */
export function tableFaults({ stages, rows }: Procedure): readonly string[] {
  const known = new Set([START, ...Object.keys(stages)]);
  const unknown = new Set(
    rows.flatMap((r) => [...r.from, ...r.from.map((s) => target(r, s))]).filter((s) => !known.has(s)),
  );
  const leaving = rows.flatMap((r) => r.from.map((s) => `${r.step.id} from ${s}`));
  const reach = closure([START], (s) => rows.filter((r) => r.from.includes(s)).map((r) => target(r, s)));
  const ends = Object.keys(stages).filter((s) => stages[s]?.end);
  const home = closure(ends, (s) => rows.flatMap((r) => r.from.filter((from) => target(r, from) === s)));
  return [
    ...[...unknown].map((s) => `unknown stage ${s}`),
    ...Object.keys(stages)
      .filter((s) => !reach.has(s))
      .map((s) => `unreachable stage ${s}`),
    ...Object.keys(stages)
      .filter((s) => !home.has(s))
      .map((s) => `no way to an end from ${s}`),
    ...leaving.filter((l, i) => leaving.indexOf(l) !== i).map((l) => `two rows of ${l}`),
  ];
}

function closure(seeds: readonly string[], next: (stage: string) => readonly string[]): Set<string> {
  const seen = new Set(seeds);
  const queue = [...seeds];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const stage of next(at)) if (!seen.has(stage)) queue.push((seen.add(stage), stage));
  }
  return seen;
}
