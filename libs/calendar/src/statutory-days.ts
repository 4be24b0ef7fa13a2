import { addDays, type CivilDate } from './civil-date.js';
import { festivals } from './data/festivals.js';

/** From this year on New Year's Eve and 2 May are statutory holidays too. */
const THIRTEEN_SINCE = 2025;

function fixedDays(year: number): readonly CivilDate[] {
  const labour = year >= THIRTEEN_SINCE ? ['05-01', '05-02'] : ['05-01'];
  return ['01-01', ...labour, '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);
}

function festivalDays(year: number): readonly CivilDate[] {
  const known = festivals[year];
  if (!known) return [];
  const [spring, ...others] = known.map((day) => `${year}-${day}`) as [CivilDate, ...CivilDate[]];
  const first = year >= THIRTEEN_SINCE ? -1 : 0;
  return [...[first, 0, 1, 2].map((n) => addDays(spring, n)), ...others];
}

/**
 * The statutory holidays proper of a year, as far as the calendar can tell them: thirteen since 2025, eleven before.
 * @article HOLIDAYS-2024/2
 */
export function statutoryDays(year: number): readonly CivilDate[] {
  return [...new Set([...fixedDays(year), ...festivalDays(year)])].sort();
}
