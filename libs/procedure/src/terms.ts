import type { CivilDate, ClockFacts, Holidays, TimeLimit } from '@anjuan/calendar';
import { timeLimit } from '@anjuan/calendar';
import { type ClockId, type ProfileTerms, clockOn, profileOf, profileTerms } from '@anjuan/statute';

/** What chooses the profile: the matter of the case. */
interface OfMatter {
  readonly matter?: string;
}

/** What the profile of a case's matter adds to the base law on a day; null where its rule sets nothing. */
export function termsOn({ matter }: OfMatter, on: CivilDate): ProfileTerms {
  return profileTerms.on(profileOf(matter), on);
}

/**
 * A time limit by the law of the day it starts on and by the profile of the case: guards ask here, so that they and the clocks
 * shown read one table. Undefined where that law knows no such limit.
 */
export function limitOf(
  id: ClockId,
  start: CivilDate,
  dossier: OfMatter,
  holidays: Holidays,
  facts: ClockFacts = {},
): TimeLimit | undefined {
  const clock = clockOn(id, start, profileOf(dossier.matter));
  return clock && timeLimit(clock, start, holidays, facts);
}

/** No day of the calendar comes after it: where the law of a day knows no such limit, none ends. */
const NEVER = '9999-12-31';

/**
 * Last day of a limit that is the same in every field, by the law of the day it starts on.
 * @param length another length in the unit of the clock, where the facts give one
 */
export function dueOn(id: ClockId, start: CivilDate, holidays: Holidays, length?: number): CivilDate {
  const clock = clockOn(id, start);
  return clock ? timeLimit({ ...clock, length: length ?? clock.length }, start, holidays).due : NEVER;
}

/** The later, rolled last day of such a limit: what the party may rely on. */
export function rolledDueOn(id: ClockId, start: CivilDate, holidays: Holidays): CivilDate {
  const clock = clockOn(id, start);
  return clock ? timeLimit(clock, start, holidays).partyDate : NEVER;
}
