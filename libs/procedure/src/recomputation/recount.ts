import type { CivilDate, Holidays } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import { type RunningLimit, limits } from '../limits.js';
import type { RecountedLimit } from './dossier.js';
import { isSameLimit } from './kept.js';

/** The calendars before and after a notice, and the day somebody compares them. */
export interface Recounting {
  readonly before: Holidays;
  readonly after: Holidays;
  readonly on: CivilDate;
}

/** Limits of a file that a notice moves, and those that had expired and keep their day. */
export interface Recounted {
  readonly moved: readonly RecountedLimit[];
  readonly kept: readonly RecountedLimit[];
}

function pairOf(old: RunningLimit, now: RunningLimit | undefined): RecountedLimit[] {
  if (!now || now.due === old.due) return [];
  const { rule, clock, start, track, due } = old;
  return [{ rule, clock, start, ...(track ? { track } : {}), before: due, after: now.due }];
}

/**
 * Compares the limits that run for a file under two calendars.
 * @throws RangeError when a limit reaches outside one of them
 */
export function recount(file: CaseFile, { before, after, on }: Recounting): Recounted {
  const [olds, news] = [limits(file, before), limits(file, after)];
  const changed = olds.flatMap((old) =>
    pairOf(
      old,
      news.find((now) => isSameLimit(old, now)),
    ),
  );
  return { moved: changed.filter((c) => c.before >= on), kept: changed.filter((c) => c.before < on) };
}
