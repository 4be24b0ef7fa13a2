import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';
import { corrected } from './deciding-situations.fixture.js';

/** Letting off and what it needs: law.md 2.5. */
export const noPenaltyRows: readonly RuleRow[] = [
  ...rulesOf('decide-no-penalty', () => fileAt('concluded'), {
    holds: [
      ['party-educated', 'no breach, nothing to teach'],
      [
        'party-educated',
        'no fault, and the party was educated',
        { input: { ground: 'no-fault', education: '已当面讲解相关规定。', faultEvidence: '占道许可证复印件。' } },
      ],
      [
        'corrected-where-ground-needs-it',
        'slight, and found corrected',
        { at: corrected(true), input: { ground: 'slight', education: '已教育。' } },
      ],
      ['corrected-where-ground-needs-it', 'no breach, nothing to correct'],
      ['decider-apart-from-handlers-and-reviewer', 'the head lets off'],
    ],
    fails: [
      ['party-educated', 'let off without 教育 (art. 33)', { input: { ground: 'no-fault' } }],
      ['party-educated', 'blanks teach nobody', { input: { ground: 'minor', education: '  ' } }],
      [
        'corrected-where-ground-needs-it',
        'a first breach that was not corrected',
        { at: corrected(false), input: { ground: 'first', education: '已教育。' } },
      ],
      [
        'corrected-where-ground-needs-it',
        'slight, but nobody looked again',
        { input: { ground: 'slight', education: '已教育。' } },
      ],
      [
        'decider-apart-from-handlers-and-reviewer',
        'a head who handled the case does not let off either',
        { at: () => fileAt('concluded', { handlers: ['li', 'field-head'] }), by: 'field-head' },
      ],
    ],
  }),
];
