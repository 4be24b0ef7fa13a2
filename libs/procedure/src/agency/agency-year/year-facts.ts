import type { CivilDate } from '@anjuan/calendar';
import type { Dossier } from '../../dossier/dossier.js';
import { withAgency } from '../facts.js';
import type { AgencyYear } from './dossier.js';

/** The dossier with some facts of the year changed. */
export function withYear(dossier: Dossier, changes: Partial<AgencyYear>): Dossier {
  const year = dossier.agency?.year;
  return year ? withAgency(dossier, { year: { ...year, ...changes } }) : dossier;
}

/** Last day of a year. */
export function endOf({ year }: Pick<AgencyYear, 'year'>): CivilDate {
  return `${year}-12-31`;
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/** Quarters that are over on a day and whose files nobody has evaluated yet. */
export function quartersUnevaluated({ year, quarters }: AgencyYear, on: CivilDate): readonly number[] {
  const done = new Set(quarters.map(({ quarter }) => quarter));
  return QUARTER_ENDS.flatMap((end, i) => (`${year}-${end}` < on && !done.has(i + 1) ? [i + 1] : []));
}
