import type { CivilDate, TimeLimit } from '@anjuan/calendar';
import type { ClockId } from '@anjuan/statute';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { RecomputationDossier, RecountedLimit } from './dossier.js';

/** Which of a file's limits one is. */
export type LimitId = Pick<RecountedLimit, 'rule' | 'clock' | 'start' | 'track'>;

/** Whether two names stand for one limit. */
export const isSameLimit = (a: LimitId, b: LimitId): boolean =>
  a.rule === b.rule && a.clock === b.clock && a.start === b.start && a.track === b.track;

const keptOf = (file: CaseFile): readonly RecountedLimit[] =>
  tracksOf<RecomputationDossier>(file, 'recomputation').flatMap(({ dossier }) =>
    dossier.entries.flatMap(({ kept }) => kept),
  );

/** The day a limit had expired on when a later notice would have given it another. */
export function keptDay(file: CaseFile, limit: LimitId): CivilDate | undefined {
  return keptOf(file).find((one) => isSameLimit(one, limit))?.before;
}

/** The same for guards, which know a limit by its clock and its start. */
export function keptDayOf(file: CaseFile, clock: ClockId, start: CivilDate): CivilDate | undefined {
  return keptOf(file).find((one) => one.clock === clock && one.start === start)?.before;
}

/** A limit that stays expired on the day it had, whatever the calendar says now. */
export function staysExpired<L extends TimeLimit>(limit: L, day: CivilDate | undefined): L {
  if (day === undefined) return limit;
  const why = {
    zh: `该期限已于${day}届满，不因其后的放假安排恢复`,
    en: `This limit expired on ${day}; a later notice does not re-open it`,
  };
  return { ...limit, agencyDate: day, partyDate: day, due: day, provisional: false, steps: [...limit.steps, why] };
}
