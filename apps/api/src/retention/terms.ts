import { type CivilDate, addMonths } from '@anjuan/calendar';
import { type Office, type RetentionClass, type RetentionRow, proposedRetention } from '@anjuan/procedure';

/** The last day on which a file of a class may have come to rest for its term to be over before a day. */
export interface Bound {
  readonly class: RetentionClass;
  readonly last: CivilDate;
}

const yearsOf = ({ period }: RetentionRow): number => Number(/^(\d+)年$/u.exec(period)?.[1] ?? Number.NaN);

/**
 * Wide enough for every row of the office's table that any file may be kept by: the shortest period of each class. Which files
 * really are over is said by the procedure itself; classes kept for ever have no bound.
 */
export function boundsBefore(day: CivilDate, { retention = [] }: Pick<Office, 'retention'>): readonly Bound[] {
  const shortest = new Map<RetentionClass, number>();
  for (const row of [...proposedRetention, ...retention]) {
    const years = yearsOf(row);
    if (!Number.isNaN(years)) shortest.set(row.class, Math.min(years, shortest.get(row.class) ?? years));
  }
  const endOfLastYear = `${Number(day.slice(0, 4)) - 1}-12-31`;
  return [...shortest].map(([name, years]) => ({ class: name, last: addMonths(endOfLastYear, -12 * years) }));
}
