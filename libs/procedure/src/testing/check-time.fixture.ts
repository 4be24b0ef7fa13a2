import { nationalHolidays } from '@anjuan/calendar';
import { check } from '../kernel/decide.js';
import type { CaseFile } from '../kernel/file.js';
import { procedureById, trackProcedures } from '../procedures.js';
import { lastDay } from './doing.fixture.js';
import { actor, office } from './office.fixture.js';
import { fileAt } from './walk.fixture.js';

/** Every line of a file as the case page asks for them: the main one, each track, and each track that could be opened. */
function checkAll(file: CaseFile, c: Omit<Parameters<typeof check>[2], 'track'>): number {
  const running = Object.entries(file.tracks).map(([key, t]) => [procedureById(t.procedure), key] as const);
  const fresh = trackProcedures.map((p) => [p, undefined] as const);
  const lines = [[procedureById(file.procedure), undefined] as const, ...running, ...fresh];
  return lines.reduce(
    (n, [procedure, track]) => n + check(procedure, file, { ...c, ...(track ? { track } : {}) }).length,
    0,
  );
}

/** How long one look at all steps of a decided case takes, in milliseconds, `rounds` times; `now` is a clock in milliseconds. */
export function checkTimes(
  rounds: number,
  now: () => number,
): { readonly steps: number; readonly times: readonly number[] } {
  const file = fileAt('performing');
  const circumstances = { actor: actor('li'), on: lastDay(file), holidays: nationalHolidays, office: office() };
  let steps = 0;
  const times = Array.from({ length: rounds }, () => {
    const begun = now();
    steps = checkAll(file, circumstances);
    return now() - begun;
  });
  return { steps, times };
}
