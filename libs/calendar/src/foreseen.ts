import type { HolidayYear, Holidays } from './holidays.js';

/** Years a limit may reach beyond the last notice: remedies lost, suspensions of three years, archives of ten. */
const AHEAD = 12;

const unknownYear: HolidayYear = { status: 'provisional', off: [], working: [] };
const extended = new WeakMap<Holidays, Holidays>();

/**
 * The calendar with the years after its last notice guessed from weekends. For showing limits, which then are provisional; an
 * act is judged by the notices alone.
 */
export function foreseen(holidays: Holidays): Holidays {
  const known = extended.get(holidays);
  if (known) return known;
  const last = Math.max(...Object.keys(holidays).map(Number));
  const guessed = Array.from({ length: AHEAD }, (_, i) => [String(last + 1 + i), unknownYear] as const);
  const all = { ...Object.fromEntries(guessed), ...holidays };
  extended.set(holidays, all);
  return all;
}
