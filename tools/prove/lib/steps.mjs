// Every step there is for a file: those of its own procedure, and those of the tracks that may stand beside it.
import { procedureById, procedures } from '../../../libs/procedure/dist/index.js';

/** Steps with the kind of their track, if they belong to one; the system's own are nobody's request. */
export function stepsOfEverything(state) {
  const own = procedureById(state.procedure);
  const tracks = Object.values(procedures).filter(({ track }) => track);
  return [own, ...tracks].flatMap(({ rows, kind, track }) =>
    [...new Set(rows.map(({ step }) => step.id))].map((id) => ({ id, ...(track ? { track: kind } : {}) })),
  );
}
