import { type Holidays, type TimeLimit, foreseen, timeLimit } from '@anjuan/calendar';
import { type ClockId, type Text, clockOn, profileOf } from '@anjuan/statute';
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

type Limiting = Consequence & Required<Pick<Consequence, 'clock' | 'starts'>>;

const limiting = consequences.filter((c): c is Limiting => c.clock !== undefined && c.starts !== undefined);

/**
 * The limits that run for a file: each starts and ends by the acts it names, never by hand.
 * @param asked the clocks that are asked for; all of them when left out
 */
export function limits(
  file: CaseFile,
  holidays: Holidays,
  asked: (clock: ClockId) => boolean = () => true,
): readonly RunningLimit[] {
  const known = foreseen(holidays);
  return limiting.filter(({ clock }) => asked(clock.id)).flatMap((c) => limitsOf(c, file, known));
}

function limitsOf({ id, clock: kind, starts }: Limiting, file: CaseFile, holidays: Holidays): RunningLimit[] {
  return starts(file, holidays).flatMap(({ start, facts, length, track }) => {
    const clock = clockOn(kind.id, start, profileOf(file.dossier.matter));
    if (!clock) return [];
    const limit = timeLimit(length === undefined ? clock : { ...clock, length }, start, holidays, facts);
    const named = { ...limit, title: clock.title, rule: id, ...(track ? { track } : {}) };
    return staysExpired(named, keptDay(file, named));
  });
}
