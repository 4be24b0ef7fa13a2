import { blankDelegation, delegated, onDelegation } from '../administration.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';

/** HSE-130 to HSE-133: what a head hands over. */
export const delegationRows: readonly RuleRow[] = [
  ...rulesOf(onDelegation('grant-delegation'), blankDelegation, {
    holds: [
      ['delegated-to-another-leader', 'a unit head'],
      ['delegated-to-another-leader', 'another head', { input: { to: 'field-head' } }],
      ['delegation-ahead-and-limited', 'a month from today'],
    ],
    fails: [
      ['delegated-to-another-leader', 'to himself', { input: { to: 'head' } }],
      ['delegated-to-another-leader', 'an officer leads nothing', { input: { to: 'li' } }],
      ['delegated-to-another-leader', 'a stranger', { input: { to: 'nobody' } }],
      ['delegation-ahead-and-limited', 'from yesterday', { input: { from: '2026-03-01' } }],
      ['delegation-ahead-and-limited', 'over before it begins', { input: { until: '2026-03-01' } }],
      ['delegation-ahead-and-limited', 'for two years', { input: { until: '2028-03-01' } }],
    ],
  }),
  ...rulesOf(onDelegation('expire-delegation'), delegated, {
    holds: [['delegation-term-over', 'the day after its last one', { on: '2026-04-02' }]],
    fails: [['delegation-term-over', 'on its last day', { on: '2026-04-01' }]],
  }),
];
