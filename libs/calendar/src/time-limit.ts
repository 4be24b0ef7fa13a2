import { addDays, type CivilDate, daysBetween, isCivilDate } from './civil-date.js';
import type { ClockFacts, ClockSpec, TimeLimit } from './clock.js';
import { count, monthDayOf } from './count.js';
import { explain } from './explain.js';
import { coverage, type Holidays, isWorkingDay, isWorkingDayByGuess } from './holidays.js';

/** The last covered year says nothing of later ones: long limits are then rolled over weekends only. */
const isLaterThanTable = (d: CivilDate, holidays: Holidays): boolean =>
  coverage(d, holidays) === 'unknown' && Object.keys(holidays).every((year) => year < d.slice(0, 4));

function roll(d: CivilDate, holidays: Holidays): { partyDate: CivilDate; guessed: boolean } {
  let partyDate = d;
  let guessed = false;
  for (;;) {
    guessed ||= coverage(partyDate, holidays) !== 'notice-imported';
    const guess = isLaterThanTable(partyDate, holidays);
    if (guess ? isWorkingDayByGuess(partyDate) : isWorkingDay(partyDate, holidays)) return { partyDate, guessed };
    partyDate = addDays(partyDate, 1);
  }
}

function refuseImpossible(spec: ClockSpec, start: CivilDate, facts: ClockFacts): void {
  const lengths = [spec.length, ...(facts.extensions ?? []).map(({ length }) => length)];
  if (!isCivilDate(start)) throw new RangeError(`Not a civil date: ${String(start)}`);
  if (lengths.some((n) => !Number.isSafeInteger(n) || n < 0)) throw new RangeError(`${spec.id}: not a length`);
  for (const { from, to } of facts.excluded ?? [])
    if (daysBetween(from, to) < 0) throw new RangeError(`${spec.id}: exclusion ends before it begins: ${from}`);
  // A fixed day has to exist in every year, so 29 February is none.
  if (spec.unit === 'fixed' && !isCivilDate(`2001${monthDayOf(spec.length)}`))
    throw new RangeError(`${spec.id}: not a day of every year: ${spec.length}`);
  refuseImpossibleHour(spec, facts);
}

function refuseImpossibleHour({ id, unit }: ClockSpec, { startsAt }: ClockFacts): void {
  if (startsAt === undefined) return;
  if (unit !== 'hours') throw new RangeError(`${id}: only a clock in hours starts at an hour`);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAt)) throw new RangeError(`${id}: not a time of day: ${startsAt}`);
}

/**
 * The last day of a time limit, for the agency and for the party, with every step of the count.
 * @param start civil date of the start event, itself not counted
 * @param facts intervals that do not count (ends included), extensions in the unit of the clock, and for a clock in
 *   hours the time of day it starts at: the starting hour is not counted, so 24 hours from 14:30 end at 15:00
 * @throws RangeError when working days are counted outside the holiday table, or an argument is impossible; a limit in
 *   days or months that ends after the table is rolled over weekends only and marked provisional
 * @article CPL-2023/85
 * @article APL-2021/85
 */
export function timeLimit(spec: ClockSpec, start: CivilDate, holidays: Holidays, facts: ClockFacts = {}): TimeLimit {
  refuseImpossible(spec, start, facts);
  const counted = count(spec, start, holidays, facts);
  const agencyDate = counted.end;
  const rolls = (spec.unit === 'days' || spec.unit === 'months') && spec.direction !== 'back';
  const { partyDate, guessed } = rolls ? roll(agencyDate, holidays) : { partyDate: agencyDate, guessed: false };
  const due = spec.policy === 'party' ? partyDate : agencyDate;
  const ends = counted.endsAt === undefined ? {} : { endsAt: counted.endsAt };
  const outcome = { agencyDate, partyDate, due, ...ends, provisional: counted.provisional || guessed };
  return {
    clock: spec.id,
    unit: spec.unit,
    start,
    ...outcome,
    articles: spec.articles,
    steps: explain(spec, start, facts, counted, outcome),
  };
}
