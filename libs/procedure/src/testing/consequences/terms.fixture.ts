import type { CaseFile } from '../../kernel/file.js';
import { service } from '../../service/table.js';
import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after, doingsOf } from '../doing.fixture.js';
import { noticed2020 } from '../rows/old-law.fixture.js';
import { FUMES } from '../office.fixture.js';
import { closedCase, fileAt, pay, serve } from '../walk.fixture.js';

const fumes = (stage: string): CaseFile => fileAt(stage, { lead: { matter: FUMES } });
const extended = (): CaseFile => after(fileAt('investigating'), { step: 'extend-decision-period', on: '2026-05-20' });
const tested = (): CaseFile =>
  after(fileAt('investigating'), {
    step: 'leave-out-days',
    on: '2026-03-25',
    input: { from: '2026-03-05', to: '2026-03-24' },
  });
const scheduled = (): CaseFile => after(fileAt('hearing'), { step: 'schedule-hearing', on: '2026-03-16' });
const resumed = (): CaseFile => after(fileAt('suspended'), { step: 'resume-investigation', on: '2026-03-24' });
const called = (): CaseFile => after(fileAt('in-review'), { step: 'call-for-review-papers', on: '2026-03-20' });
const letOff = (): CaseFile =>
  after(fileAt('concluded'), { step: 'decide-no-penalty', input: { ground: 'minor', education: '已教育。' } });
const requested = (input: object): CaseFile =>
  after(fileAt('verifying'), { step: 'record-scene' }, { step: 'request-filing', input: { ...input } });
const s = doingsOf(service, 'service/1');

/** The terms of the agency beside the ninety days, and what lengthens them. */
export const termConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('environmental-case-filed-in-fifteen-days', {
    arises: [
      ['fumes were found on 2 March', () => fumes('lead'), { due: '2026-03-17' }],
      [
        'the head gave fifteen days more',
        () => after(fumes('verifying'), { step: 'extend-verification', on: '2026-03-10' }),
        { due: '2026-04-01' },
      ],
    ],
    absent: [
      ['city management checks in working days', () => fileAt('lead')],
      ['the case is filed', () => fumes('investigating')],
    ],
  }),
  ...arisingOf('lead-checked-in-time', {
    arises: [
      [
        'the head gave ten working days more',
        () => after(fileAt('lead'), { step: 'extend-verification', on: '2026-03-10' }),
        { due: '2026-04-07' },
      ],
    ],
    absent: [['fumes are filed in calendar days', () => fumes('lead')]],
  }),
  ...arisingOf('decided-within-ninety-days', {
    arises: [
      ['thirty days more by the head', extended, { due: '2026-07-02' }],
      [
        'sixty days more by the heads together',
        () => after(extended(), { step: 'extend-decision-together', on: '2026-06-20' }),
        { due: '2026-08-31' },
      ],
      ['twenty days of testing left out', tested, { due: '2026-06-22' }],
      [
        'public notice left out with a reason',
        () =>
          after(fileAt('investigating'), {
            step: 'leave-out-days',
            on: '2026-03-25',
            input: { ground: 'public-notice', from: '2026-03-05', to: '2026-03-24' },
            reasons: { 'DEC-05': '当事人下落不明，公告送达调查通知。' },
          }),
        { due: '2026-06-22' },
      ],
      ['the days go on from the day after the suspension', resumed, { due: '2026-06-22' }],
    ],
    absent: [],
  }),
  ...arisingOf('extension-lengthens-the-ninety-days', {
    arises: [['the head extended', extended]],
    absent: [['nothing was extended', () => fileAt('investigating')]],
  }),
  ...arisingOf('excluded-days-left-out-of-the-ninety-days', {
    arises: [
      ['a test is over', tested],
      ['a hearing was held', () => fileAt('heard')],
    ],
    absent: [
      ['nothing is left out', () => fileAt('investigating')],
      ['a suspension is not over', () => fileAt('suspended')],
    ],
  }),
  ...arisingOf('term-runs-on-from-the-day-after-suspension', {
    arises: [['the ground is gone', resumed]],
    absent: [['still suspended', () => fileAt('suspended')]],
  }),
  ...arisingOf('hearing-notified-seven-working-days-ahead', {
    arises: [['a hearing on 27 March', scheduled, { due: '2026-03-17' }]],
    absent: [
      ['no day is set yet', () => fileAt('hearing')],
      ['the notice was served', () => serve(scheduled(), 'hearing-notice', '2026-03-16')],
      ['the hearing was held', () => fileAt('heard')],
    ],
  }),
  ...arisingOf('closed-within-fifteen-working-days', {
    arises: [
      ['the investigation was terminated', () => fileAt('terminated'), { due: '2026-03-26' }],
      ['no penalty was decided', () => fileAt('no-penalty'), { due: '2026-03-31' }],
      ['the fine was paid', () => pay(fileAt('performing'), '2026-03-26'), { due: '2026-04-17' }],
    ],
    absent: [
      ['the fine is owed', () => fileAt('performing')],
      ['closed', () => closedCase()],
    ],
  }),
  ...arisingOf('electronic-service-counts-from-arrival', {
    arises: [
      [
        'the notice reached the phone of the party',
        () => after(fileAt('noticed'), s('plan-service'), s('serve-electronically', { on: '2026-03-11' })),
      ],
    ],
    absent: [['handed over', () => fileAt('defence')]],
  }),
  ...arisingOf('review-answered-in-ten-working-days', {
    arises: [
      [
        'papers were missing from Friday to Tuesday',
        () => after(called(), { step: 'supply-review-papers', on: '2026-03-24' }),
        { due: '2026-04-08' },
      ],
    ],
    absent: [['papers are missing', called]],
  }),
  ...arisingOf('guardian-order-goes-out-with-the-decision', {
    arises: [['a child was let off', letOff]],
    absent: [
      ['no breach', () => fileAt('no-penalty')],
      ['the guardian was ordered', () => after(letOff(), { step: 'order-guardian' })],
    ],
  }),
  ...arisingOf('act-discovered-within-two-years', {
    arises: [['the act ended on 2 March', () => fileAt('lead'), { due: '2028-03-02' }]],
    absent: [
      ['the case is filed', () => fileAt('investigating')],
      ['the act goes on', () => requested({ continuing: true })],
    ],
  }),
  ...arisingOf('harmful-act-discovered-within-five-years', {
    arises: [['life was harmed', () => requested({ harm: 'vital' }), { due: '2031-03-03' }]],
    absent: [
      ['nobody was harmed', () => requested({})],
      ['the case is filed', () => after(requested({ harm: 'vital' }), { step: 'approve-filing' })],
    ],
  }),
  ...arisingOf('hearing-request-period-runs', {
    arises: [['three calendar days in 2020, over the weekend', noticed2020, { due: '2020-06-08' }]],
    absent: [],
  }),
  ...arisingOf('decided-within-ninety-days', {
    arises: [],
    absent: [['the text of 2017 set no ninety days', noticed2020]],
  }),
  ...arisingOf('statement-period-runs', {
    arises: [
      [
        'the notice itself states ten working days',
        () => fileAt('defence', { notice: { statementDays: 10 } }),
        { due: '2026-03-25' },
      ],
    ],
    absent: [],
  }),
];
