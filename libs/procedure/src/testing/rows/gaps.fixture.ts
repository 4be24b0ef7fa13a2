import { addDays } from '@anjuan/calendar';
import type { Procedure } from '../../kernel/procedure.js';
import { blankFile, type CaseFile } from '../../kernel/file.js';
import { inspection } from '../../inspection/table.js';
import { ordinary } from '../../ordinary/table.js';
import { summary } from '../../summary/table.js';
import { recording } from '../../three-systems/recording.js';
import { type Doing, after, doingsOf, lastDay } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt, handOver, ticketAfter } from '../walk.fixture.js';

const visit = doingsOf(inspection);
/** One file of each procedure with an act that was not filmed as it should have been. */
const unfilmed: readonly (readonly [Procedure, () => CaseFile])[] = [
  [ordinary, () => after(fileAt('investigating'), { step: 'question-party', unrecorded: true })],
  [summary, () => ticketAfter('decide-on-the-spot', { 'decide-on-the-spot': { unrecorded: true } })],
  [inspection, () => after(blankFile('inspection-1', inspection.id), visit('log-inspection', { unrecorded: true }))],
];

const openAct = (file: CaseFile): number => recording(file).open[0]?.seq ?? 0;

function rowsOf([procedure, bare]: (typeof unfilmed)[number]): readonly RuleRow[] {
  const doing = doingsOf(procedure);
  const seq = openAct(bare());
  const day = (n: number) => addDays(lastDay(bare()), n);
  const explained = (by?: string) => () =>
    after(bare(), doing('explain-gap', { input: { seq }, ...(by ? { by } : {}) }));
  return [
    ...rulesOf(doing('explain-gap', { input: { seq } }), bare, {
      holds: [['gap-explained-within-a-day', 'on the next day', { on: day(1) }]],
      fails: [['gap-explained-within-a-day', 'two days later', { on: day(2) }]],
    }),
    ...rulesOf(doing('approve-gap', { input: { seq } }), explained(), {
      holds: [
        ['approved-gap-was-explained', 'the device had failed'],
        ['gap-approved-by-another-person', 'the head of the agency', { by: 'head' }],
        ['gap-approved-by-another-person', 'the head of the unit', { by: 'unit-head' }],
      ],
      fails: [
        ['approved-gap-was-explained', 'nobody said why', { at: bare }],
        [
          'approved-gap-was-explained',
          'approved already',
          { at: () => after(explained()(), doing('approve-gap', { input: { seq } })) },
        ],
        ['gap-approved-by-another-person', 'whoever explained it', { at: explained('field-head'), by: 'field-head' }],
      ],
    }),
  ];
}

const toDefence: readonly Doing[] = [
  { step: 'order-correction' },
  { step: 'add-evidence' },
  { step: 'verify-evidence' },
  { step: 'conclude-investigation', reasons: { 'RCD-03': '设备当日送修。' } },
  { step: 'approve-notice', on: '2026-03-10' },
  handOver('prior-notice', '2026-03-11'),
  { step: 'open-statement-period' },
];
const conclude = toDefence.slice(0, 4);
const concluded = (...more: readonly Doing[]) =>
  after(fileAt('investigating'), { step: 'question-party', unrecorded: true }, ...more, ...conclude);
const defence = (...more: readonly Doing[]) =>
  after(fileAt('investigating'), { step: 'question-party', unrecorded: true }, ...more, ...toDefence);
const seq = openAct(after(fileAt('investigating'), { step: 'question-party', unrecorded: true }));
const explain: Doing = { step: 'explain-gap', input: { seq, reason: 'device' } };
const approve: Doing = { step: 'approve-gap', input: { seq } };

const barred = (step: string, on: string): readonly RuleRow[] =>
  rulesOf({ step, on }, () => defence(explain, approve), {
    holds: [
      ['no-gap-without-reason-and-approval', 'explained and approved'],
      ['no-gap-without-reason-and-approval', 'every act reaches its grade', { at: () => fileAt('defence') }],
    ],
    fails: [
      ['no-gap-without-reason-and-approval', 'nobody said why', { at: () => defence() }],
      ['no-gap-without-reason-and-approval', 'explained, and no head has approved', { at: () => defence(explain) }],
      [
        'no-gap-without-reason-and-approval',
        'a new reason needs a new approval',
        { at: () => defence(explain, approve, explain) },
      ],
    ],
  });

const preReview: readonly RuleRow[] = rulesOf('submit-for-pre-review', () => concluded(explain, approve), {
  holds: [['no-gap-without-reason-and-approval', 'explained and approved']],
  fails: [
    ['no-gap-without-reason-and-approval', 'nobody said why', { at: () => concluded() }],
    ['no-gap-without-reason-and-approval', 'explained, and no head has approved', { at: () => concluded(explain) }],
  ],
});

/** RCD-03 and RCD-06: a gap has its reason within a day and the approval of a head before review, decision and archiving. */
export const gapRows: readonly RuleRow[] = [
  ...unfilmed.flatMap(rowsOf),
  ...preReview,
  ...barred('submit-for-legal-review', '2026-03-19'),
  ...barred('make-decision', '2026-03-19'),
];
