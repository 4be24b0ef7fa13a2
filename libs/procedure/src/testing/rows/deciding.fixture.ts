import { after } from '../doing.fixture.js';
import { BUILDING, office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';
import { noPenaltyRows } from './deciding-no-penalty.fixture.js';
import {
  fine,
  lapsed,
  late,
  defence,
  reviewed,
  deliberated,
  redrafted,
  public_,
  complex,
  suspended,
  toldAnew,
  notServedAnew,
  earlyApproved,
} from './deciding-situations.fixture.js';
import { handlerRows } from './officers.fixture.js';

/** Drafts, deliberation and the decision with its three guards: law.md N18–N20 and 2.5. */
export const decidingRows: readonly RuleRow[] = [
  ...handlerRows('draft-decision', defence()),
  ...rulesOf('draft-decision', defence(), {
    holds: [['penalty-kind-and-amount-named', 'a changed draft names its amount', { input: fine(100_000) }]],
    fails: [
      [
        'penalty-kind-and-amount-named',
        'a changed draft without an amount',
        { input: { penalties: [{ kind: 'fine' }] } },
      ],
    ],
  }),
  ...rulesOf('deliberate', reviewed(complex), {
    holds: [['deliberated-by-head-and-others', 'the head and two others']],
    fails: [
      ['deliberated-by-head-and-others', 'two persons are no 集体', { input: { attendees: ['head', 'unit-head'] } }],
      [
        'deliberated-by-head-and-others',
        'one person named twice is one',
        { input: { attendees: ['head', 'unit-head', 'unit-head'] } },
      ],
      [
        'deliberated-by-head-and-others',
        'a deliberation without the head who decides',
        { input: { attendees: ['unit-head', 'reviewer', 'li'] } },
      ],
    ],
  }),
  ...rulesOf('make-decision', defence(), {
    holds: [
      ['notice-given-and-served', 'told and served before the decision', lapsed],
      ['statement-period-over-or-heard', 'the day after the period', lapsed],
      ['hearing-period-over', 'the day after the period', lapsed],
      ['statement-rechecked', 'the statement was answered', { at: () => fileAt('rechecked'), ...lapsed }],
      ['evidence-verified', 'the facts rest on verified evidence', lapsed],
      ['correction-ordered', 'correction was ordered', lapsed],
      ['not-heavier-than-notified', 'the fine that was told', lapsed],
      ['not-heavier-than-notified', 'a lower fine', { at: redrafted(defence(), fine(100_000)), ...late }],
      [
        'not-heavier-than-notified',
        'a warning in the place of the fine',
        { at: redrafted(defence(), { penalties: [{ kind: 'warning' }] }), ...late },
      ],
      [
        'not-heavier-than-notified',
        'a heavier fine after a new notice on new facts',
        { at: toldAnew, on: '2026-03-31' },
      ],
      [
        'hearing-was-offered',
        'no right where the fine stays below the amount',
        { at: defence({ notice: { hearingRight: false } }), on: '2026-03-19' },
      ],
      ['hearing-was-offered', 'offered and not asked for', { at: deliberated({ draft: fine(500_000) }) }],
      ['legal-review-approves-current-draft', 'none of the four heads of art. 58', lapsed],
      ['legal-review-approves-current-draft', 'approved on this very draft', { at: reviewed(public_), ...late }],
      [
        'legal-review-approves-current-draft',
        'the changed draft was approved as well',
        {
          at: () =>
            after(
              redrafted(reviewed(public_), public_.draft)(),
              { step: 'submit-for-legal-review' },
              { step: 'pass-legal-review' },
            ),
          ...late,
        },
      ],
      ['deliberated-where-complex', 'a plain case is decided by the head alone', lapsed],
      [
        'deliberated-where-complex',
        'a complex case after a deliberation on this draft',
        { at: deliberated(complex), ...late },
      ],
      ['decided-within-ninety-days', 'the ninetieth day', { on: '2026-06-02' }],
      [
        'decided-within-ninety-days',
        'suspended days do not count (art. 29 of Order 55)',
        { at: suspended, on: '2026-06-24' },
      ],
      ['collecting-bank-named', 'the bank is named', lapsed],
      [
        'collecting-bank-named',
        'a warning needs no bank',
        { at: redrafted(defence(), { penalties: [{ kind: 'warning' }] }), ...late, input: { bank: undefined } },
      ],
      ['decider-apart-from-handlers-and-reviewer', 'a head who neither handled nor reviewed', lapsed],
    ],
    fails: [
      ['notice-given-and-served', 'no notice at all', { at: () => fileAt('concluded'), ...lapsed }],
      ['notice-given-and-served', 'a notice that was not served', { at: () => fileAt('noticed'), ...lapsed }],
      ['notice-given-and-served', 'a decision dated before the day of service', { on: '2026-03-10' }],
      ['notice-given-and-served', 'a new notice that was not served yet', { at: notServedAnew, ...late }],
      ['statement-period-over-or-heard', 'the fifth working day still belongs to the party', { on: '2026-03-18' }],
      [
        'hearing-period-over',
        'the party may still ask for a hearing',
        { at: () => fileAt('rechecked'), on: '2026-03-18' },
      ],
      [
        'statement-rechecked',
        'the party spoke and nobody answered',
        { at: () => after(fileAt('defence'), { step: 'record-statement', on: '2026-03-12' }), ...lapsed },
      ],
      [
        'not-heavier-than-notified',
        'a higher fine than told (不得给予更重的处罚)',
        { at: redrafted(defence(), fine(200_001)), ...late },
      ],
      [
        'not-heavier-than-notified',
        'confiscation on top that was not told',
        {
          at: redrafted(defence(), {
            penalties: [...fine(200_000).penalties, { kind: 'confiscate-gain', amountFen: 1 }],
          }),
          ...late,
        },
      ],
      [
        'not-heavier-than-notified',
        'an order to stop business in the place of the fine',
        { at: redrafted(defence(), { penalties: [{ kind: 'stop-business' }] }), ...late },
      ],
      [
        'not-heavier-than-notified',
        'a warning on top of the fine',
        { at: redrafted(defence(), { penalties: [...fine(200_000).penalties, { kind: 'warning' }] }), ...late },
      ],
      [
        'hearing-was-offered',
        'the amount was lowered after the notice',
        { at: defence({ draft: fine(400_000), notice: { hearingRight: false } }), on: '2026-05-06' },
      ],
      [
        'legal-review-approves-current-draft',
        'major public interest, never reviewed',
        { at: defence(public_), ...lapsed },
      ],
      [
        'legal-review-approves-current-draft',
        'social risk (审核范围), never reviewed',
        { at: defence({ draft: { socialRisk: true } }), ...lapsed },
      ],
      [
        'legal-review-approves-current-draft',
        'rights of third persons, never reviewed',
        { at: defence({ draft: { thirdPartyRights: true } }), ...lapsed },
      ],
      [
        'legal-review-approves-current-draft',
        'a fine that reaches the hearing amount, heard or not',
        { at: defence({ draft: fine(500_000) }), ...lapsed },
      ],
      [
        'legal-review-approves-current-draft',
        'a case that went through a hearing',
        { at: () => fileAt('heard'), on: '2026-03-30' },
      ],
      [
        'legal-review-approves-current-draft',
        'an office that reviews every case',
        { ...lapsed, office: office({ reviewAlways: true }) },
      ],
      [
        'legal-review-approves-current-draft',
        'the draft was changed after the approval',
        { at: redrafted(reviewed(public_), public_.draft), ...late },
      ],
      [
        'legal-review-approves-current-draft',
        'an early approval before the notice does not count',
        { at: () => earlyApproved(), on: '2026-03-19' },
      ],
      [
        'legal-review-approves-current-draft',
        'a refusal is not undone by other answers on the routing sheet',
        {
          at: () =>
            after(
              fileAt('in-review', public_),
              { step: 'return-for-correction', on: '2026-03-20' },
              { step: 'draft-decision', on: '2026-03-23', input: { publicInterest: false } },
            ),
          ...late,
        },
      ],
      [
        'legal-review-approves-current-draft',
        'a decision dated before the approval',
        { at: reviewed(public_), ...lapsed },
      ],
      ['deliberated-where-complex', 'several legal relations and no deliberation', { at: reviewed(complex), ...late }],
      [
        'deliberated-where-complex',
        'a major matter of the list and no deliberation',
        { at: reviewed({ lead: { matter: BUILDING } }), ...late },
      ],
      [
        'deliberated-where-complex',
        'the deliberation was on another draft',
        { at: redrafted(deliberated(complex), complex.draft), ...late },
      ],
      [
        'deliberated-where-complex',
        'a decision dated before the deliberation',
        { at: deliberated(complex), on: '2026-03-20' },
      ],
      ['decided-within-ninety-days', 'the ninety-first day: late, and flagged', { on: '2026-06-03' }],
      ['collecting-bank-named', 'a fine without a bank (罚缴分离)', { ...lapsed, input: { bank: undefined } }],
      [
        'decider-apart-from-handlers-and-reviewer',
        'a head who handled the case',
        { at: defence({ handlers: ['li', 'field-head'] }), ...lapsed, by: 'field-head' },
      ],
      [
        'decider-apart-from-handlers-and-reviewer',
        'a head who reviewed the case',
        {
          at: () =>
            after(fileAt('in-review', public_), { step: 'pass-legal-review', on: '2026-03-20', by: 'reviewing-head' }),
          ...late,
          by: 'reviewing-head',
        },
      ],
    ],
  }),
  ...noPenaltyRows,
];
