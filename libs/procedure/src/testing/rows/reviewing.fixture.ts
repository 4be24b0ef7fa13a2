import { reviewItems } from '../../ordinary/reviewing.js';
import type { CaseFile } from '../../kernel/file.js';
import { after } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';
import { handlerRows } from './officers.fixture.js';

type Situation = () => CaseFile;

const answers = (change: (item: string) => 'yes' | 'no' | 'na' = () => 'yes') =>
  Object.keys(reviewItems).map((item) => ({ item, verdict: change(item) }));
const oneFails = answers((item) => (item === 'law' ? 'no' : 'yes'));

const pre = () => fileAt('pre-reviewing');
const inReview = () => fileAt('in-review');
const withHandler = (stage: string) => () => fileAt(stage, { handlers: ['li', 'officer-reviewer'] });

/** In review after a hearing under a presider who also reviews cases. */
const heardByReviewer = () =>
  after(
    fileAt('hearing'),
    { step: 'schedule-hearing', on: '2026-03-16', input: { presider: 'presider-reviewer' } },
    { step: 'hold-hearing', on: '2026-03-27', by: 'presider-reviewer' },
    { step: 'submit-for-legal-review', on: '2026-03-30' },
  );

const reviewerRows = (step: string, at: Situation, involved: Situation): RuleRow[] =>
  rulesOf(step, at, {
    holds: [
      ['reviewer-qualified', 'a reviewer with 法律职业资格'],
      ['reviewer-qualified', 'whoever reviewed before 2018 is not 初次从事', { by: 'old-reviewer' }],
      ['reviewer-apart-from-handlers', 'a reviewer who had no hand in the case'],
      ['review-items-answered', 'all eight items answered', { input: { items: answers() } }],
    ],
    fails: [
      ['reviewer-qualified', 'a new reviewer without the qualification', { by: 'new-reviewer' }],
      [
        'reviewer-apart-from-handlers',
        'a handler does not review his or her own case (审办分离)',
        { at: involved, by: 'officer-reviewer' },
      ],
      ['review-items-answered', 'one item left out', { input: { items: answers().slice(1) } }],
      [
        'review-items-answered',
        'one item answered twice instead of another',
        { input: { items: [...answers().slice(1), ...answers().slice(1, 2)] } },
      ],
    ],
  });

const approvalRows = (step: string, at: Situation): RuleRow[] =>
  rulesOf(step, at, {
    holds: [['no-approval-with-failed-item', 'every item meets the law']],
    fails: [
      ['no-approval-with-failed-item', 'no approval while the law is misapplied', { input: { items: oneFails } }],
    ],
  });

const presiderRows = (step: string): RuleRow[] =>
  rulesOf(step, heardByReviewer, {
    holds: [['reviewer-apart-from-handlers', 'after a hearing another reviewer answers']],
    fails: [
      ['reviewer-apart-from-handlers', 'the presider of the hearing does not review', { by: 'presider-reviewer' }],
    ],
  });

const silent = () => fileAt('defence');
const answered = () => fileAt('rechecked');
const spoken = () => after(silent(), { step: 'record-statement', on: '2026-03-12' });
const waived = (hearingToo: boolean) => () =>
  after(silent(), { step: 'record-waiver', on: '2026-03-12', input: { hearingToo } });
const returned = () => after(inReview(), { step: 'return-for-correction', on: '2026-03-20' });

/** Early review, submission, and the four answers: law.md N10, N16–N18. */
export const reviewingRows: readonly RuleRow[] = [
  ...handlerRows('submit-for-pre-review', () => fileAt('concluded')),
  ...reviewerRows('pass-pre-review', pre, withHandler('pre-reviewing')),
  ...approvalRows('pass-pre-review', pre),
  ...reviewerRows('return-from-pre-review', pre, withHandler('pre-reviewing')),
  ...handlerRows('submit-for-legal-review', () => after(silent(), { step: 'add-recording', on: '2026-03-19' })),
  ...rulesOf('submit-for-legal-review', silent, {
    holds: [
      ['statement-period-over-or-heard', 'the party was silent for five working days', { on: '2026-03-19' }],
      ['statement-period-over-or-heard', 'the party spoke and was answered', { at: answered, on: '2026-03-19' }],
      [
        'statement-period-over-or-heard',
        'the party waived both rights on the first day',
        { at: waived(true), on: '2026-03-12' },
      ],
      ['hearing-period-over', 'the sixth working day', { on: '2026-03-19' }],
      [
        'hearing-period-over',
        'no right, no period',
        {
          at: () =>
            after(fileAt('defence', { notice: { hearingRight: false } }), { step: 'record-waiver', on: '2026-03-12' }),
          on: '2026-03-12',
        },
      ],
      [
        'hearing-period-over',
        'the hearing was asked for and withdrawn',
        {
          at: () =>
            after(
              fileAt('hearing'),
              { step: 'withdraw-hearing', on: '2026-03-13' },
              { step: 'record-waiver', on: '2026-03-13' },
            ),
          on: '2026-03-13',
        },
      ],
      ['statement-rechecked', 'what was said was answered in writing', { at: answered, on: '2026-03-19' }],
      ['statement-rechecked', 'nothing was said', { on: '2026-03-19' }],
      ['acted-on-review-opinion', 'a first submission', { on: '2026-03-19' }],
      [
        'acted-on-review-opinion',
        'the draft was changed as the reviewer asked',
        { at: () => after(returned(), { step: 'draft-decision', on: '2026-03-23' }), on: '2026-03-23' },
      ],
      ['acted-on-review-opinion', 'an approval may be asked for again', { at: () => fileAt('reviewed') }],
    ],
    fails: [
      ['statement-period-over-or-heard', 'the fifth working day still belongs to the party', { on: '2026-03-18' }],
      ['hearing-period-over', 'a waived statement is not a waived hearing', { at: waived(false), on: '2026-03-18' }],
      [
        'hearing-period-over',
        'an answered statement does not shorten the period for the hearing',
        { at: answered, on: '2026-03-18' },
      ],
      ['statement-rechecked', 'the party spoke and nobody answered', { at: spoken, on: '2026-03-19' }],
      ['acted-on-review-opinion', 'the same draft again after 改正', { at: returned, on: '2026-03-23' }],
    ],
  }),
  ...['pass-legal-review', 'return-for-investigation', 'return-for-correction', 'advise-transfer'].flatMap((step) => [
    ...reviewerRows(step, inReview, withHandler('in-review')),
    ...presiderRows(step),
  ]),
  ...approvalRows('pass-legal-review', inReview),
];
