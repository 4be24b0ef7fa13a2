import type { CaseFile } from '../../kernel/file.js';
import { after } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { type Turns, fileAt, serve } from '../walk.fixture.js';
import { handlerRows } from './officers.fixture.js';

const fine = (amountFen: number) => ({ penalties: [{ kind: 'fine', amountFen }] });
const concluded =
  (draft: Turns['draft'] = {}) =>
  () =>
    fileAt('concluded', { draft });
const noticed = () => fileAt('noticed');
const defence = () => fileAt('defence');
const spoken = () => after(defence(), { step: 'record-statement', on: '2026-03-12' });

/** Sent back by the reviewer and concluded anew with another fine. */
const again = (amountFen: number) => (): CaseFile =>
  after(
    fileAt('in-review'),
    { step: 'return-for-investigation' },
    { step: 'conclude-investigation', by: 'li', input: fine(amountFen) },
  );

/** Prior notice, statement and re-check: law.md N11–N15. */
export const noticingRows: readonly RuleRow[] = [
  ...rulesOf('approve-notice', concluded(), {
    holds: [
      ['proposal-ready-to-tell', 'the report carries the proposed penalty'],
      [
        'amount-below-the-table-or-right-told',
        'a fen below the amount for a person',
        { at: concluded(fine(499_999)), input: { hearingRight: false } },
      ],
      [
        'hearing-right-told',
        'the right is told where it is due',
        { at: concluded(fine(500_000)), input: { hearingRight: true } },
      ],
      [
        'hearing-right-told',
        'a fine below the amount gives no right',
        { at: concluded(fine(499_999)), input: { hearingRight: false } },
      ],
      ['heavier-notice-on-new-facts', 'a first notice needs no new facts'],
      ['term-to-speak-not-shorter-than-the-field', 'the five working days of the field'],
      ['term-to-speak-not-shorter-than-the-field', 'a longer term is stated', { input: { statementDays: 10 } }],
      ['heavier-notice-on-new-facts', 'a second notice that is no heavier', { at: again(200_000) }],
      [
        'heavier-notice-on-new-facts',
        'a heavier second notice on new facts',
        { at: again(300_000), input: { newFacts: '补充调查中查明占道面积为十二平方米。' } },
      ],
    ],
    fails: [
      [
        'amount-below-the-table-or-right-told',
        'the amount is reached: equal counts',
        { at: concluded(fine(500_000)), input: { hearingRight: false } },
      ],
      ['term-to-speak-not-shorter-than-the-field', 'four working days are too few', { input: { statementDays: 4 } }],
      [
        'hearing-right-told',
        'reaching the amount is enough (等于计入)',
        { at: concluded(fine(500_000)), input: { hearingRight: false } },
      ],
      [
        'hearing-right-told',
        'stopping business is on the list of art. 63',
        { at: concluded({ penalties: [{ kind: 'stop-business' }] }), input: { hearingRight: false } },
      ],
      [
        'hearing-right-told',
        'a demolition order is treated alike',
        { at: concluded({ penalties: [{ kind: 'demolition-order' }] }), input: { hearingRight: false } },
      ],
      [
        'hearing-right-told',
        'confiscated gain counts like a fine',
        {
          at: concluded({ penalties: [{ kind: 'confiscate-gain', amountFen: 500_000 }] }),
          input: { hearingRight: false },
        },
      ],
      [
        'hearing-right-told',
        'from May 2026 the lower amount of the office',
        { at: concluded(fine(300_000)), input: { hearingRight: false }, on: '2026-05-06' },
      ],
      ['heavier-notice-on-new-facts', 'a heavier second notice without new facts (申辩不加罚)', { at: again(300_000) }],
      [
        'heavier-notice-on-new-facts',
        'three words are no new facts',
        { at: again(300_000), input: { newFacts: '应当加重' } },
      ],
    ],
  }),
  ...rulesOf('open-statement-period', noticed, {
    holds: [['notice-served', 'served with proof', { at: () => serve(noticed(), 'prior-notice', '2026-03-11') }]],
    fails: [['notice-served', 'a notice in the drawer opens no period']],
  }),
  ...rulesOf('record-waiver', defence, {
    holds: [
      ['waiver-clear', '明确放弃, in writing (art. 45)'],
      ['statement-not-swept-aside', 'the party has said nothing yet'],
    ],
    fails: [
      ['waiver-clear', 'a waiver by word of mouth', { input: { inWriting: false } }],
      ['statement-not-swept-aside', 'the party spoke and is owed an answer', { at: spoken }],
    ],
  }),
  ...handlerRows('recheck-statement', spoken),
  ...rulesOf('recheck-statement', spoken, {
    holds: [['statement-made', 'what was said is re-checked']],
    fails: [
      ['statement-made', 'nobody said anything', { at: defence }],
      ['statement-made', 'the party waived', { at: () => after(defence(), { step: 'record-waiver' }) }],
    ],
  }),
  ...rulesOf('renew-notice', () => fileAt('rechecked'), {
    holds: [
      ['penalty-kind-and-amount-named', 'the new proposal names its amount', { input: fine(300_000) }],
      ['term-to-speak-not-shorter-than-the-field', 'the party is given five working days anew'],
      [
        'amount-below-the-table-or-right-told',
        'a new proposal of a lower fine',
        { input: { ...fine(300_000), hearingRight: false } },
      ],
      ['hearing-right-told', 'a heavier fine with the right told', { input: { ...fine(600_000), hearingRight: true } }],
    ],
    fails: [
      [
        'amount-below-the-table-or-right-told',
        'the new proposal reaches the amount',
        { input: { ...fine(600_000), hearingRight: false } },
      ],
      [
        'penalty-kind-and-amount-named',
        'a new proposal without penalties to tell',
        { input: { penalties: [{ kind: 'fine' }] } },
      ],
      ['term-to-speak-not-shorter-than-the-field', 'one day to answer new facts', { input: { statementDays: 1 } }],
      // The draft on file is still the old one: the rule reads what is being typed as well.
      ['hearing-right-told', 'a heavier fine without the right', { input: { ...fine(600_000), hearingRight: false } }],
    ],
  }),
];
