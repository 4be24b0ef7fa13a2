import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { type Doing, after } from '../doing.fixture.js';
import {
  cleared,
  decidedAt,
  fine,
  investigated,
  p,
  preserved,
  s,
  seized,
  seizedUrgently,
  seizureApproved,
  TODAY,
} from '../holding.fixture.js';
import { FUMES } from '../office.fixture.js';
import { fileAt } from '../walk.fixture.js';

const returned = () => after(preserved(), p('copy-and-return'));
const lapsed = () => after(preserved(), p('lapse-preservation', { on: '2026-03-13' }));
const release = [s('order-release'), s('return-sealed')];
const vectorC = () =>
  after(
    investigated(),
    p('request-preservation'),
    p('approve-preservation'),
    p('register-preserved', { on: '2026-02-12' }),
  );
const seizedOn = (day: string, basis: string) =>
  after(
    investigated(FUMES),
    s('request-sealing', { on: day, input: { basis } }),
    s('approve-sealing'),
    s('implement-sealing'),
  );
const vectorD = () => seizedOn('2026-09-01', 'ECO-CODE-2026/52');
const vectorO = () => seizedOn('2026-03-02', 'AIR-2018/30');
const test = (more: object = {}): Doing => ({
  step: 'entrust-test',
  on: '2026-03-05',
  input: { held: 'sealing/1', ...more },
});
const result: Doing = { step: 'record-test-result', on: '2026-03-09' };
const approved = () => after(seizedUrgently(), s('report-urgent-sealing'), s('approve-urgent-sealing'));
const electronic = (input: object = {}): Doing => ({ step: 'add-evidence', input: { kind: 'electronic', ...input } });

/** What follows by itself while evidence is tested, preserved, sealed or seized. */
export const holdingConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('preserved-things-dealt-with-in-seven-working-days', {
    arises: [
      ['registered on 3 March', preserved, { due: '2026-03-12' }],
      ['vector C: over the Spring Festival', vectorC, { due: '2026-02-28' }],
    ],
    absent: [['copied and returned', returned]],
  }),
  ...arisingOf('preserved-things-overdue', {
    arises: [['fumes: nothing ends it by itself', () => preserved(FUMES), { on: '2026-03-13' }]],
    absent: [
      ['the seventh working day', () => preserved(FUMES), { on: '2026-03-12' }],
      ['city management: it ends by itself', preserved, { on: '2026-03-13' }],
    ],
  }),
  ...arisingOf('preservation-ends-by-itself', {
    arises: [['the eighth working day', preserved, { on: '2026-03-13' }]],
    absent: [
      ['the seventh working day of seven', preserved, { on: '2026-03-12' }],
      ['returned in time', returned, { on: '2026-03-13' }],
      ['the stage has turned', lapsed],
    ],
  }),
  ...arisingOf('keeper-to-be-told-of-the-end', {
    arises: [['ended by itself', lapsed]],
    absent: [
      ['told', () => after(lapsed(), p('tell-keeper'))],
      ['still held', preserved],
    ],
  }),
  ...arisingOf('urgent-measure-approved-in-twenty-four-hours', {
    arises: [['taken on 3 March at 09:10', seizedUrgently, { due: '2026-03-04' }]],
    absent: [
      ['approved', approved],
      ['approved beforehand', seized],
    ],
  }),
  ...arisingOf('unapproved-measure-to-be-released', {
    arises: [['two days later', seizedUrgently, { on: '2026-03-05' }]],
    absent: [
      ['the hours still run', seizedUrgently, { on: '2026-03-04' }],
      ['approved in time', approved, { on: '2026-03-05' }],
    ],
  }),
  ...arisingOf('sealing-within-its-term', {
    arises: [
      ['vector D: not moved by the National Day week', vectorD, { due: '2026-10-01' }],
      ['vector O: thirty days', vectorO, { due: '2026-04-01' }],
      [
        'vector O: and thirty days more from the first end',
        () => after(vectorO(), s('extend-sealing', { on: '2026-03-30' })),
        { due: '2026-05-01' },
      ],
      ['a decision for ten days only', () => seized({ input: { termDays: 10 } }), { due: '2026-03-13' }],
      ['five days of testing left out', () => after(vectorO(), test(), result), { due: '2026-04-06' }],
      [
        'never more than the term that was told',
        () => after(vectorO(), test({ dueOn: '2026-03-07' }), result),
        { due: '2026-04-04' },
      ],
      [
        'a test nobody was told of counts',
        () => after(vectorO(), test({ toldInWriting: false }), result),
        { due: '2026-04-01' },
      ],
    ],
    absent: [
      ['not carried out yet', seizureApproved],
      ['returned', () => after(seized(), ...release)],
    ],
  }),
  ...arisingOf('testing-left-out-of-the-sealing-term', {
    arises: [['the seized things are tested', () => after(vectorO(), test())]],
    absent: [
      ['not told in writing', () => after(vectorO(), test({ toldInWriting: false }))],
      ['something else is tested', () => after(vectorO(), test({ held: undefined }))],
    ],
  }),
  ...arisingOf('custody-to-be-recorded', {
    arises: [['seized, and nobody named', seized]],
    absent: [
      ['custodian, place and photos', () => after(seized(), s('record-custody'))],
      ['nothing taken yet', seizureApproved],
    ],
  }),
  ...arisingOf('held-things-to-be-released', {
    arises: [
      ['no breach was found', () => cleared(seized())],
      ['found unrelated', () => after(seized(), s('note-release-ground'))],
      ['needed no longer', () => after(seized(), s('note-release-ground', { input: { ground: 'other' } }))],
      ['a fine was decided', () => decidedAt(seized(), TODAY, fine)],
      ['the term is over', seized, { on: '2026-04-03' }],
    ],
    absent: [
      ['the term runs', seized, { on: '2026-04-02' }],
      [
        'the decision confiscates the things',
        () => decidedAt(seized(), TODAY, [{ kind: 'confiscate-property', content: '油烟净化设施一套' }]),
      ],
      ['the release is ordered', () => after(seized(), s('order-release'))],
    ],
  }),
  ...arisingOf('released-things-to-be-returned', {
    arises: [['ordered', () => after(seized(), s('order-release'))]],
    absent: [['given back', () => after(seized(), ...release)]],
  }),
  ...arisingOf('electronic-intake-to-complete', {
    arises: [['no device, no time', () => after(fileAt('investigating'), electronic())]],
    absent: [
      [
        'digest, device and time from the start',
        () =>
          after(
            fileAt('investigating'),
            electronic({ digests: ['e'.repeat(64)], device: '执法记录仪A07', timeSource: '北斗授时' }),
          ),
      ],
      ['completed', () => after(fileAt('investigating'), electronic(), { step: 'record-intake' })],
      ['photos only', () => after(fileAt('investigating'), { step: 'add-evidence' })],
    ],
  }),
  ...arisingOf('decided-within-ninety-days', {
    arises: [
      [
        'ten days of a test left out of the ninety',
        () =>
          after(
            fileAt('investigating'),
            { step: 'entrust-test', on: '2026-03-05' },
            { step: 'record-test-result', on: '2026-03-14' },
          ),
        { due: '2026-06-12' },
      ],
      [
        'a test whose result is out stops nothing',
        () => after(fileAt('investigating'), { step: 'entrust-test', on: '2026-03-05' }),
        { due: '2026-06-02' },
      ],
    ],
    absent: [],
  }),
];
