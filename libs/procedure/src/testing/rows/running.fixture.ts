import type { CaseFile } from '../../kernel/file.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';

/** A step that leaves a running track: nothing is archived over it. */
export function runningRows(step: Tabled, at: () => CaseFile): RuleRow[] {
  return rulesOf(step, at, { holds: [['case-not-archived', 'the file is not archived yet']], fails: [] });
}

/** The officers of an act done after the spring of the table. */
export function presentRows(step: Tabled, at: () => CaseFile): RuleRow[] {
  const named = (...officers: string[]) => ({ input: { officers } });
  return rulesOf(step, at, {
    holds: [
      ['two-officers', 'two different officers are enough', named('li', 'zhao')],
      ['certificates-valid-that-day', 'a suspension that is over', named('li', 'suspended')],
      ['no-auxiliary-as-officer', 'certified officers may be named', named('li', 'zhao')],
    ],
    fails: [
      ['two-officers', 'one officer alone does not enforce', named('li')],
      ['certificates-valid-that-day', 'an expired certificate does not hold', named('li', 'zhao', 'expired')],
      ['no-auxiliary-as-officer', 'an auxiliary is not named even as a third', named('li', 'zhao', 'auxiliary')],
    ],
  });
}
