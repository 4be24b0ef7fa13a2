import { d, on, walkTo } from '../demolition.fixture.js';
import { type Doing, after } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { certificatesShownRows } from './officers.fixture.js';
import { presentRows, runningRows } from './running.fixture.js';
import { usingForceRows } from './using-force.fixture.js';

const announcingRows: readonly RuleRow[] = [
  ...runningRows(on('announce-demolition', '2026-04-13'), walkTo.ordered),
  ...presentRows(on('announce-demolition', '2026-04-13'), walkTo.ordered),
  ...rulesOf(d('announce-demolition'), walkTo.ordered, {
    holds: [
      ['term-of-order-over', 'the day after the term of the order', { on: '2026-04-11' }],
      ['announcement-sets-a-term', 'ten more days', { on: '2026-04-13' }],
    ],
    fails: [
      ['term-of-order-over', 'on the last day of the order', { on: '2026-04-10' }],
      ['announcement-sets-a-term', 'no term at all', { on: '2026-04-13', input: { dueOn: '2026-04-13' } }],
    ],
  }),
];

const undemanded = () => after(walkTo.announced(), on('demand-demolition', '2026-04-27', { dueOn: '2026-05-11' }));
const heard = () => after(walkTo.demanded(), d('hear-demolition'));
const rechecked = (adopted: boolean) => after(heard(), d('recheck-demolition', { input: { adopted } }));
/** Demanded again: the first demand's service does not count for the second. */
const renewed = () => after(rechecked(true), on('demand-demolition', '2026-05-04', { dueOn: '2026-05-15' }));

/** D8: demand, statement, decision; COE-01 to COE-03. */
const demandingRows: readonly RuleRow[] = [
  ...runningRows(d('demand-demolition'), walkTo.announced),
  ...rulesOf(on('demand-demolition', '2026-04-27'), walkTo.announced, {
    holds: [
      ['demand-term-ahead', 'ten days'],
      ['demand-tells-rights', 'the right to speak is stated'],
    ],
    fails: [
      ['demand-term-ahead', 'until today', { input: { dueOn: '2026-04-27' } }],
      ['demand-tells-rights', 'silent about the right to speak', { input: { rightsTold: false } }],
    ],
  }),
  ...runningRows(d('hear-demolition'), walkTo.demanded),
  ...rulesOf(d('hear-demolition'), walkTo.demanded, {
    holds: [['demand-served', 'the demand was handed over']],
    fails: [
      ['demand-served', 'the demand is on its way', { at: undemanded }],
      ['demand-served', 'a renewed demand is served anew', { at: renewed }],
    ],
  }),
  ...runningRows(d('recheck-demolition'), heard),
  ...rulesOf(d('recheck-demolition'), heard, {
    holds: [['demand-statement-on-record', 'the party spoke']],
    fails: [['demand-statement-on-record', 'nobody spoke', { at: walkTo.demanded }]],
  }),
  ...runningRows(on('decide-demolition', '2026-05-12'), walkTo.demanded),
  ...rulesOf(on('decide-demolition', '2026-05-12'), walkTo.demanded, {
    holds: [
      ['demand-served-and-expired', 'the day after the term of the demand'],
      ['demand-statement-rechecked', 'the party kept silent'],
      ['demand-statement-rechecked', 'heard and answered', { at: () => rechecked(false) }],
      ['no-good-cause-adopted', 'the reasons were not adopted', { at: () => rechecked(false) }],
      ['enforcement-decision-states-five-contents', 'all five'],
    ],
    fails: [
      ['demand-served-and-expired', 'on the last day of the demand', { on: '2026-05-11' }],
      ['demand-served-and-expired', 'the demand never reached the party', { at: undemanded }],
      ['demand-statement-rechecked', 'heard and not answered', { at: heard }],
      ['no-good-cause-adopted', 'good cause was adopted', { at: () => rechecked(true) }],
      ['enforcement-decision-states-five-contents', 'no remedies', { input: { remediesStated: false } }],
      ['enforcement-decision-states-five-contents', 'no seal', { input: { sealed: false } }],
    ],
  }),
];

type More = Omit<Partial<Doing>, 'step'>;
const execute: Doing = on('execute-demolition', '2026-10-20');
const unrecorded =
  (more: More = {}) =>
  () =>
    after(walkTo.scheduled(), { ...execute, unrecorded: true, ...more }, d('hand-over-property'));
const handedOver = () => after(walkTo.executed(), d('hand-over-property'));
const lateRecording = () => {
  const file = unrecorded()();
  const seq = file.acts.find((a) => a.step === 'execute-demolition')?.seq;
  return after(file, { step: 'add-recording', input: { seq, kind: 'whole', digests: ['f'.repeat(64)] } });
};
const explained = () => {
  const file = unrecorded({ gap: 'device' })();
  const seq = file.acts.find((a) => a.step === 'execute-demolition')?.seq;
  return after(file, { step: 'add-recording', input: { seq, kind: 'clip', digests: ['f'.repeat(64)] } });
};

/** D12: property, cost, area. */
const finishingRows: readonly RuleRow[] = [
  ...runningRows(d('hand-over-property'), walkTo.executed),
  ...presentRows(d('hand-over-property'), walkTo.executed),
  ...runningRows(d('recover-cost'), walkTo.executed),
  ...runningRows(d('measure-forced-demolition'), handedOver),
  ...presentRows(d('measure-forced-demolition'), handedOver),
  ...certificatesShownRows(d('measure-forced-demolition'), handedOver),
  ...rulesOf(d('measure-forced-demolition'), handedOver, {
    holds: [
      ['demolition-recording-on-file', 'recorded throughout'],
      ['demolition-recording-on-file', 'the recording was added after the act', { at: lateRecording }],
      ['demolition-recording-on-file', 'its main parts, the interruption explained', { at: explained }],
      ['things-handed-over-or-deposited', 'handed over'],
      ['measured-figures-plausible', 'as planned'],
    ],
    fails: [
      ['demolition-recording-on-file', 'no recording at all', { at: unrecorded() }],
      ['demolition-recording-on-file', 'a reason is no recording', { at: unrecorded({ gap: 'device' }) }],
      ['things-handed-over-or-deposited', 'nobody says where the things are', { at: walkTo.executed }],
      ['measured-figures-plausible', 'nothing was removed', { input: { areaTenthsM2: 0 } }],
    ],
  }),
];

/** Suspension, agreement, end: COE-07 and COE-08. */
const pausingRows: readonly RuleRow[] = [
  ...['agree-on-demolition', 'suspend-demolition', 'end-demolition'].flatMap((step) =>
    runningRows(d(step), walkTo.waiting),
  ),
  ...rulesOf(d('agree-on-demolition'), walkTo.waiting, {
    holds: [
      ['agreement-term-ahead', 'twenty days'],
      ['agreement-harms-nobody', 'nobody is harmed'],
    ],
    fails: [
      ['agreement-term-ahead', 'until today', { input: { dueOn: '2026-05-14' } }],
      ['agreement-harms-nobody', 'the neighbours’ light is gone', { input: { harmsNobody: false } }],
    ],
  }),
  ...runningRows(on('resume-after-broken-agreement', '2026-06-23'), walkTo.agreed),
  ...rulesOf(d('resume-after-broken-agreement'), walkTo.agreed, {
    holds: [['agreement-term-over', 'it ended in the Dragon Boat days, so from Tuesday', { on: '2026-06-23' }]],
    fails: [['agreement-term-over', 'the first working day after the holiday', { on: '2026-06-22' }]],
  }),
  ...rulesOf(d('suspend-demolition'), walkTo.waiting, {
    holds: [
      ['suspension-spares-the-public', 'hardship'],
      [
        'suspension-spares-the-public',
        'loss beyond repair, the public unharmed',
        { input: { ground: 'grave-loss', publicUnharmed: true } },
      ],
    ],
    fails: [
      ['suspension-spares-the-public', 'loss beyond repair at the public’s cost', { input: { ground: 'grave-loss' } }],
    ],
  }),
  ...runningRows(d('resume-demolition'), () => walkTo.suspended()),
  ...runningRows(on('give-up-demolition', '2029-06-02'), () => walkTo.suspended()),
  ...rulesOf(d('give-up-demolition'), () => walkTo.suspended(), {
    holds: [['three-years-of-standing-still', 'three years and a day', { on: '2029-06-02' }]],
    fails: [
      ['three-years-of-standing-still', 'on the last day of three years', { on: '2029-06-01' }],
      [
        'three-years-of-standing-still',
        'the party could have done it',
        { at: () => walkTo.suspended({ unable: false }), on: '2029-06-02' },
      ],
      [
        'three-years-of-standing-still',
        'it endangers passers-by',
        { at: () => walkTo.suspended({ harmless: false }), on: '2029-06-02' },
      ],
    ],
  }),
];

/** D7 to D12 of law.md 1.4 with the rules of coercion that apply. */
export const forcedDemolitionRows: readonly RuleRow[] = [
  ...announcingRows,
  ...demandingRows,
  ...usingForceRows,
  ...finishingRows,
  ...pausingRows,
];
