import { type Procedure, procedureByKind, type Row, type Stage } from '@anjuan/procedure';
import type { Text } from '@anjuan/statute';

/** A stage off the main line: passed through, or the end of the file. */
export interface Side {
  readonly id: string;
  readonly title: Text;
  readonly end: boolean;
}

/** A stage of the main line with those that branch off from it. */
export interface MainStage {
  readonly id: string;
  readonly title: Text;
  readonly sides: readonly Side[];
}

/** The procedure the portal explains. @throws Error when the tables do not hold it */
export function ordinaryProcedure(): Procedure {
  const found = procedureByKind('ordinary');
  if (!found) throw new Error('no ordinary procedure');
  return found;
}

const onLine = (stage: Stage | undefined): boolean => stage?.line !== undefined;

/** The stage of the main line a stage is first reached from; undefined when the table reaches it from nowhere. */
function sourceOf(id: string, { stages, rows }: Procedure, seen: readonly string[] = []): string | undefined {
  if (onLine(stages[id])) return id;
  if (seen.includes(id)) return undefined;
  const from = rows.find((row) => row.to === id)?.from[0];
  return from === undefined ? undefined : sourceOf(from, { stages, rows } as Procedure, [...seen, id]);
}

/** The main line in its order, each side stage hung on the main stage it is reached from. */
export function mainLine(procedure: Procedure): readonly MainStage[] {
  const all = Object.entries(procedure.stages);
  const sidesOf = (main: string): Side[] =>
    all
      .filter(([id, stage]) => !onLine(stage) && sourceOf(id, procedure) === main)
      .map(([id, { title, end }]) => ({ id, title, end: end === true }));
  return all
    .filter(([, stage]) => onLine(stage))
    .sort(([, a], [, b]) => (a.line ?? 0) - (b.line ?? 0))
    .map(([id, { title }]) => ({ id, title, sides: sidesOf(id) }));
}

/** A step that may be taken in so many stages that naming them all would say nothing. */
export const isAnywhere = (row: Row): boolean => row.from.length > 8;
