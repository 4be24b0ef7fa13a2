import { contested, decidedThere, on, served, silentOrder, walkTo } from '../demolition.fixture.js';
import { type Doing, after } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { certificatesShownRows } from './officers.fixture.js';
import { presentRows, runningRows } from './running.fixture.js';

type Typed = NonNullable<Doing['input']>;
type More = Omit<Partial<Doing>, 'step'>;
const schedule: Doing = on('schedule-demolition', '2026-09-29', { day: '2026-10-20' });
const planned = (input: Typed, more: More = {}) => ({
  input: { ...schedule.input, ...input },
  ...more,
});
const urgent = { urgent: '暴雨将至，构筑物随时可能倒塌伤人。' };
const uninstructed = walkTo.decided;
const unservedDecision = () =>
  after(walkTo.demanded(), on('decide-demolition', '2026-05-12'), on('record-instruction', '2026-05-14'));
const approvedOnly = () =>
  after(walkTo.decided(), on('record-instruction', '2026-05-14', { kind: 'approval', measures: ['demolish'] }));
const longAnnounced = () =>
  after(
    served(
      after(
        served(
          after(
            walkTo.ordered(),
            on('announce-demolition', '2026-04-13', { dueOn: '2026-12-31' }),
            on('demand-demolition', '2026-04-27', { dueOn: '2026-05-11' }),
          ),
          'demolition-demand',
          '2026-04-28',
        ),
        on('decide-demolition', '2026-05-12'),
      ),
      'demolition-decision',
      '2026-05-13',
    ),
    on('record-instruction', '2026-05-14'),
  );
const overtime = { reasons: { 'COE-04': '当事人同意在周末配合清场。' } };

/** D9 and D10: the wait, the government's word, day and hours. */
const schedulingRows: readonly RuleRow[] = [
  ...runningRows(schedule, walkTo.waiting),
  ...rulesOf(schedule, walkTo.waiting, {
    holds: [
      ['remedies-exhausted', 'six months ended in the Mid-Autumn days, on 28 September'],
      [
        'remedies-exhausted',
        'reconsideration lost, fifteen days without a suit',
        { at: () => decidedThere(walkTo.waiting(), 'upheld'), on: '2026-07-28', input: { day: '2026-10-20' } },
      ],
      [
        'remedies-exhausted',
        'the order kept silent: a year and a day',
        { at: () => walkTo.waiting(silentOrder()), on: '2027-03-26', input: { day: '2027-03-29' } },
      ],
      ['remedies-exhausted', 'nobody could bring a remedy for a structure of nobody', { at: walkTo.approved }],
      ['announced-term-over', 'the announced term is over'],
      ['announced-term-over', 'the public notice stands in its place', { at: walkTo.approved }],
      ['enforcement-decision-served', 'served on the party'],
      ['demolition-instructed-by-government', 'told to demolish (责成)'],
      ['demolition-instructed-by-government', 'the removal was approved (无主)', { at: walkTo.approved }],
      ['not-at-night', 'from six to ten at night', planned({ from: '06:00', until: '22:00' })],
      ['not-at-night', 'urgent, by the head and with a reason', planned({ until: '23:00', ...urgent })],
      ['not-on-statutory-holiday', 'a Tuesday in October'],
      ['not-on-statutory-holiday', 'urgent on National Day', planned({ day: '2026-10-01', ...urgent }, overtime)],
      ['not-on-statutory-holiday', 'an adjusted day off only asks', planned({ day: '2026-10-06' }, overtime)],
      ['on-a-working-day', 'a make-up Saturday is a working day', planned({ day: '2026-10-10' })],
      ['utilities-kept', 'water and power stay on'],
      ['scheduled-day-not-past', 'today', planned({ day: '2026-09-29' })],
    ],
    fails: [
      ['remedies-exhausted', 'the last day of the six months', { on: '2026-09-28', input: { day: '2026-10-20' } }],
      ['remedies-exhausted', 'the sixty days alone are not enough', { on: '2026-05-26', input: { day: '2026-10-20' } }],
      [
        'remedies-exhausted',
        'the order kept silent: the last day of the year',
        { at: () => walkTo.waiting(silentOrder()), on: '2027-03-25', input: { day: '2027-03-29' } },
      ],
      ['remedies-exhausted', 'a reconsideration is pending', { at: () => contested(walkTo.waiting()) }],
      [
        'remedies-exhausted',
        'reconsideration lost, on the last day to sue',
        { at: () => decidedThere(walkTo.waiting(), 'upheld'), on: '2026-07-27', input: { day: '2026-10-20' } },
      ],
      [
        'remedies-exhausted',
        'the order was annulled',
        { at: () => decidedThere(walkTo.waiting(), 'annulled'), ...schedule },
      ],
      ['announced-term-over', 'announced until the end of the year', { at: longAnnounced }],
      ['enforcement-decision-served', 'the decision is on its way', { at: unservedDecision }],
      ['demolition-instructed-by-government', 'the government is silent', { at: uninstructed }],
      ['demolition-instructed-by-government', 'approval is not 责成 for planning', { at: approvedOnly }],
      ['not-at-night', 'until after ten at night', planned({ until: '22:01' })],
      ['not-at-night', 'before six', planned({ from: '05:59' })],
      ['not-at-night', 'through the night', planned({ from: '17:00', until: '08:00' })],
      ['not-at-night', 'urgent in one word', planned({ until: '23:00', urgent: '紧急' })],
      ['not-on-statutory-holiday', 'National Day', planned({ day: '2026-10-01' }, overtime)],
      ['on-a-working-day', 'a Saturday', planned({ day: '2026-10-24' })],
      ['on-a-working-day', 'an adjusted day off', planned({ day: '2026-10-07' })],
      ['utilities-kept', 'the power is cut', planned({ utilitiesCut: true })],
      ['scheduled-day-not-past', 'yesterday', planned({ day: '2026-09-28' })],
    ],
  }),
];

const execute: Doing = on('execute-demolition', '2026-10-20');
const done = (input: Typed, more: More = {}) => ({ input, ...more });
const holiday = () => after(walkTo.waiting(), { ...schedule, ...planned({ day: '2026-10-01', ...urgent }, overtime) });

/** D11: force itself. */
const executingRows: readonly RuleRow[] = [
  ...runningRows(execute, walkTo.scheduled),
  ...presentRows(execute, walkTo.scheduled),
  ...certificatesShownRows(execute, walkTo.scheduled),
  ...rulesOf(execute, walkTo.scheduled, {
    holds: [
      ['remedies-exhausted', 'nobody sued after the day was fixed'],
      ['demolition-instructed-by-government', 'as when the day was fixed'],
      ['not-at-night', 'by day'],
      ['not-at-night', 'urgent, as the head approved', { at: holiday, on: '2026-10-01', ...overtime }],
      ['not-on-statutory-holiday', 'a working Tuesday'],
      ['not-on-statutory-holiday', 'urgent, as approved for that day', { at: holiday, on: '2026-10-01', ...overtime }],
      ['on-a-working-day', 'a Tuesday'],
      ['utilities-kept', 'supplies stay on'],
      ['recorded-from-announcement-to-handover', 'two cameras, from before the start to after the end'],
      ['things-listed-witnessed-photographed', 'listed, witnessed, photographed'],
    ],
    fails: [
      [
        'remedies-exhausted',
        'a reconsideration came in time and late to us',
        { at: () => contested(walkTo.scheduled(), '2026-09-30') },
      ],
      ['not-at-night', 'it went on until eleven', done({ until: '23:00', recordedUntil: '23:00' })],
      ['not-on-statutory-holiday', 'done on National Day instead', { on: '2026-10-02', ...overtime }],
      ['not-on-statutory-holiday', 'the urgency was for another day', { at: holiday, on: '2026-10-02', ...overtime }],
      ['on-a-working-day', 'done on a Sunday', { on: '2026-10-25' }],
      ['utilities-kept', 'the water was cut', done({ utilitiesCut: true })],
      ['recorded-from-announcement-to-handover', 'the camera came late', done({ recordedFrom: '09:30' })],
      ['recorded-from-announcement-to-handover', 'the hand-over is missing', done({ recordedUntil: '16:30' })],
      ['recorded-from-announcement-to-handover', 'one camera', done({ cameras: 1 })],
      ['things-listed-witnessed-photographed', 'nobody witnessed', done({ witness: undefined })],
      ['things-listed-witnessed-photographed', 'no photo', done({ photos: undefined })],
    ],
  }),
];

/** D9 to D11 of law.md 1.4: the wait, the day, force itself. */
export const usingForceRows: readonly RuleRow[] = [...schedulingRows, ...executingRows];
