import { type Holidays, type TimeLimit, foreseen, timeLimit } from '@anjuan/calendar';
import { type Text, clockOn, profileOf } from '@anjuan/statute';
import { consequences } from './consequences.js';
import type { Consequence } from './kernel/consequence.js';
import type { CaseFile } from './kernel/file.js';
import { keptDay, staysExpired } from './recomputation/kept.js';

/** A time limit that runs now, with its explanation. */
export interface RunningLimit extends TimeLimit {
  readonly title: Text;
  /** Id of the rule that makes it run. */
  readonly rule: string;
  readonly track?: string;
}

/** The limits that run for a file: each starts and ends by the acts it names, never by hand. */
export function limits(file: CaseFile, holidays: Holidays): readonly RunningLimit[] {
  return consequences.flatMap((c) => limitsOf(c, file, foreseen(holidays)));
}

function limitsOf({ id, clock: kind, starts }: Consequence, file: CaseFile, holidays: Holidays): RunningLimit[] {
  if (!kind || !starts) return [];
  return starts(file, holidays).flatMap(({ start, facts, length, track }) => {
    const clock = clockOn(kind.id, start, profileOf(file.dossier.matter));
    if (!clock) return [];
    const limit = timeLimit(length === undefined ? clock : { ...clock, length }, start, holidays, facts);
    const named = { ...limit, title: clock.title, rule: id, ...(track ? { track } : {}) };
    return staysExpired(named, keptDay(file, named));
  });
}
