import type { CaseFile } from '../../kernel/file.js';
import { recusedIn } from '../recusal.fixture.js';
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
      ['no-recused-officer-named', 'nobody had to stand aside', named('li', 'zhao')],
    ],
    fails: [
      ['two-officers', 'one officer alone does not enforce', named('li')],
      ['certificates-valid-that-day', 'an expired certificate does not hold', named('li', 'zhao', 'expired')],
      [
        'no-recused-officer-named',
        'an officer who had to stand aside (回避) takes no part',
        { ...named('li', 'zhao', 'zhou'), at: () => recusedIn(at(), 'zhou') },
      ],
      ['no-auxiliary-as-officer', 'an auxiliary is not named even as a third', named('li', 'zhao', 'auxiliary')],
    ],
  });
}
