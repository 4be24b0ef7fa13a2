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
