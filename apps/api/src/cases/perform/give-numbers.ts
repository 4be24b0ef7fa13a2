import { type Step, numberFrom, patternOn } from '@anjuan/procedure';
import type { Setting } from './act-session.js';

/** Gives each document of an act its number, by the office's pattern of that day and the year of the act. Kinds without one stay unnumbered. */
export async function giveNumbers({ tx, agency }: Setting, step: Step, on: string): Promise<Record<string, string>> {
  const given: Record<string, string> = {};
  const year = on.slice(0, 4);
  // Always in the same order, so that two transactions cannot wait for each other's series.
  for (const template of [...(step.issues ?? [])].sort()) {
    const pattern = patternOn(agency.office, template, on);
    if (!pattern) continue;
    const n = await tx.numbers.next(template, Number(year));
    given[template] = numberFrom(pattern, year, n);
  }
  return given;
}
