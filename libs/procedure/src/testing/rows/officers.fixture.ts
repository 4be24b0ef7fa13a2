import type { CaseFile } from '../../kernel/file.js';
import { recusedIn } from '../recusal.fixture.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';

/** The rules of acts in the field, the same at every step that names officers. */
export function fieldOfficerRows(step: Tabled, at: () => CaseFile): RuleRow[] {
  const named = (...officers: string[]) => ({ input: { officers } });
  return rulesOf(step, at, {
    holds: [
      ['two-officers', 'two different officers are enough', named('li', 'zhao')],
      ['two-officers', 'three officers are more than enough', named('li', 'zhao', 'zhou')],
      [
        'certificates-valid-that-day',
        'a certificate holds on its last day',
        { ...named('li', 'expired'), on: '2026-02-28' },
      ],
      [
        'certificates-valid-that-day',
        'a certificate holds again when its suspension is over',
        { ...named('li', 'suspended'), on: '2026-04-01' },
      ],
      [
        'certificates-valid-that-day',
        'an act before the suspension keeps its validity',
        { ...named('li', 'suspended'), on: '2026-02-27' },
      ],
      ['no-auxiliary-as-officer', 'certified officers may be named', named('li', 'zhao')],
      ['no-recused-officer-named', 'nobody had to stand aside', named('li', 'zhao')],
    ],
    fails: [
      ['two-officers', 'one officer alone does not enforce (art. 42 不得少于两人)', named('li')],
      ['two-officers', 'one officer named twice is one officer', named('li', 'li')],
      ['two-officers', 'a person without a certificate does not count', named('li', 'uncertified')],
      ['two-officers', 'an auxiliary (辅助人员) does not count', named('li', 'auxiliary')],
      ['certificates-valid-that-day', 'an expired certificate does not hold', named('li', 'zhao', 'expired')],
      [
        'certificates-valid-that-day',
        'a suspended certificate does not hold',
        { ...named('li', 'zhao', 'suspended'), on: '2026-03-31' },
      ],
      [
        'certificates-valid-that-day',
        'whoever has no certificate cannot be named as an officer',
        named('li', 'zhao', 'uncertified'),
      ],
      [
        'no-recused-officer-named',
        'an officer who had to stand aside (回避) takes no part',
        { ...named('li', 'zhao', 'zhou'), at: () => recusedIn(at(), 'zhou') },
      ],
      ['no-auxiliary-as-officer', 'an auxiliary is not named even as a third', named('li', 'zhao', 'auxiliary')],
      ['no-auxiliary-as-officer', 'a stranger to the office is not named', named('li', 'zhao', 'nobody')],
    ],
  });
}

/** The rule on showing certificates, the same at every step that asks for it. */
export function certificatesShownRows(step: Tabled, at: () => CaseFile): RuleRow[] {
  return rulesOf(step, at, {
    holds: [['certificates-shown', 'certificates shown and recorded', { input: { certificatesShown: true } }]],
    fails: [
      ['certificates-shown', 'without 出示执法证件 the party may refuse', { input: { certificatesShown: false } }],
    ],
  });
}

/** The rule that a handler acts, the same at every step of the handlers. */
export function handlerRows(step: Tabled, at: () => CaseFile): RuleRow[] {
  return rulesOf(step, at, {
    holds: [['actor-handles-the-case', 'the second handler may act as well', { by: 'zhao', at: () => at() }]],
    fails: [
      ['actor-handles-the-case', 'an officer of the office who does not handle the case may not', { by: 'zhou' }],
    ],
  });
}
