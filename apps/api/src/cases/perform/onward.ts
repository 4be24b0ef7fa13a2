import { type CaseFile, type Procedure, type Role, type Row, procedureById, rowsFrom, target } from '@anjuan/procedure';

/*
 * Whose turn it is, read from the table: a row leads onward when its target lies further along the drawn line of
 * stages, or on the way to the same next stage of that line. Exits (refuse, terminate, transfer) and loops back do not.
 */

function lineAhead(procedure: Procedure, stage: string, seen: ReadonlySet<string> = new Set()): number {
  const own = procedure.stages[stage]?.line;
  if (own !== undefined) return own;
  if (seen.has(stage)) return Infinity;
  const walked = new Set([...seen, stage]);
  return Math.min(Infinity, ...rowsFrom(procedure, stage).map((row) => lineAhead(procedure, target(row, stage), walked)));
}

/** The next stage of the line after this one. */
function nextLine(procedure: Procedure, stage: string): number {
  const own = procedure.stages[stage]?.line;
  if (own === undefined) return lineAhead(procedure, stage);
  const ahead = rowsFrom(procedure, stage).map((row) => lineAhead(procedure, target(row, stage), new Set([stage])));
  return Math.min(Infinity, ...ahead.filter((line) => line > own));
}

/** Whether a row moves the file on from a stage. */
export function leadsOnward(procedure: Procedure, row: Row, stage: string): boolean {
  const to = target(row, stage);
  if (to === stage || row.by.includes('system')) return false;
  if (procedure.track) return true;
  const own = procedure.stages[to]?.line;
  const next = nextLine(procedure, stage);
  return own === undefined ? lineAhead(procedure, to) === next : own >= next && Number.isFinite(next);
}

function rolesOnward(procedure: Procedure, stage: string): readonly Role[] {
  return rowsFrom(procedure, stage).filter((row) => leadsOnward(procedure, row, stage)).flatMap((row) => row.by);
}

/** The tracks that have not come to an end. */
export function openTracks({ tracks }: CaseFile): readonly (readonly [key: string, procedure: Procedure, stage: string])[] {
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
