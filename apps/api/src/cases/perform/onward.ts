import { type CaseFile, type Procedure, type Role, type Row, procedureById, rowsFrom, target } from '@anjuan/procedure';

/*
 * Whose turn it is, read from the table: a row leads onward when its target lies further along the drawn line of
 * stages, or on the way to the same next stage of that line. Exits (refuse, terminate, suspend) and loops back do not,
 * unless there is no other way out.
 */

type Step = (stage: string) => readonly string[];

/** Lines of the first drawn stages met on every way from a stage, going past those that are not drawn. */
function linesMet({ stages }: Procedure, from: readonly string[], next: Step): readonly number[] {
  const seen = new Set<string>();
  const lines: number[] = [];
  const queue = [...from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const line = stages[at]?.line;
    if (line !== undefined) lines.push(line);
    else if (!seen.has(at)) queue.push(...next(at));
    seen.add(at);
  }
  return lines;
}

const least = (numbers: readonly number[]): number => Math.min(Infinity, ...numbers);

/** The line a stage lies on, or the first one it was reached from. */
function behind(procedure: Procedure, stage: string): number {
  const before: Step = (at) => procedure.rows.filter((r) => r.to === at).flatMap((r) => r.from);
  const lines = linesMet(procedure, [stage], before);
  return lines.length > 0 ? least(lines) : 0;
}

/** The first line beyond `floor` on the ways from a stage. */
function ahead(procedure: Procedure, from: readonly string[], floor: number): number {
  const after: Step = (at) => rowsFrom(procedure, at).map((row) => target(row, at));
  return least(linesMet(procedure, from, after).filter((line) => line > floor));
}

/** Whether a row moves the file on from a stage. */
export function leadsOnward(procedure: Procedure, row: Row, stage: string): boolean {
  const to = target(row, stage);
  if (to === stage || row.by.includes('system')) return false;
  if (procedure.track) return true;
  const floor = behind(procedure, stage);
  const targets = rowsFrom(procedure, stage)
    .map((r) => target(r, stage))
    .filter((t) => t !== stage);
  const next = ahead(procedure, targets, floor);
  if (next === Infinity) return true;
  const own = procedure.stages[to]?.line;
  return own === undefined ? ahead(procedure, [to], floor) === next : own >= next;
}

/** Answers of the tables, which never change while the server runs: every act asks for them. */
const known = new WeakMap<Procedure, Map<string, readonly Role[]>>();

function rolesOnward(procedure: Procedure, stage: string): readonly Role[] {
  const stages = known.get(procedure) ?? new Map<string, readonly Role[]>();
  known.set(procedure, stages);
  const roles = stages.get(stage) ?? readRoles(procedure, stage);
  stages.set(stage, roles);
  return roles;
}

function readRoles(procedure: Procedure, stage: string): readonly Role[] {
  return rowsFrom(procedure, stage)
    .filter((row) => leadsOnward(procedure, row, stage))
    .flatMap((row) => row.by);
}

/** The tracks that have not come to an end. */
export function openTracks({
  tracks,
}: CaseFile): readonly (readonly [key: string, procedure: Procedure, stage: string])[] {
  return Object.entries(tracks)
    .map(([key, { procedure, stage }]) => [key, procedureById(procedure), stage] as const)
    .filter(([, procedure, stage]) => !procedure.stages[stage]?.end);
}

/** Roles somebody of whom may be waited for, by the table alone; `check` has the last word when tasks are shown. */
export function awaitedRoles(file: CaseFile, publicity: string): readonly Role[] {
  const main = rolesOnward(procedureById(file.procedure), file.stage);
  const tracks = openTracks(file).flatMap(([, procedure, stage]) => rolesOnward(procedure, stage));
  return [...new Set([...main, ...tracks, ...(publicity === 'due' ? (['publisher'] as const) : [])])];
}
