import type { Step } from '@anjuan/procedure';
import type { Setting } from './act-session.js';

/** Gives each document of an act its number, by the office's pattern and the year of the act. Kinds without one stay unnumbered. */
export async function giveNumbers({ tx, agency }: Setting, step: Step, on: string): Promise<Record<string, string>> {
  const given: Record<string, string> = {};
  const year = on.slice(0, 4);
  // Always in the same order, so that two transactions cannot wait for each other's series.
  for (const template of [...(step.issues ?? [])].sort()) {
    const pattern = agency.settings.numbers[template];
    if (!pattern) continue;
    const n = await tx.numbers.next(template, Number(year));
    given[template] = pattern.replace('{year}', year).replace('{n}', String(n));
  }
  return given;
}
