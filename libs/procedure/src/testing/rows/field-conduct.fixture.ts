import { blankFile } from '../../kernel/file.js';
import { inspection } from '../../inspection/table.js';
import { summary } from '../../summary/table.js';
import { type Doing, after, doingsOf } from '../doing.fixture.js';
import { LAPSED, office } from '../office.fixture.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';
import { fileAt, handOver, ticketAfter } from '../walk.fixture.js';

const visit = doingsOf(inspection)('log-inspection');
const shown = doingsOf(summary)('show-certificates');
const blank = () => blankFile('inspection-1', inspection.id);
const eligible = () => ticketAfter('confirm-eligible');
const investigating = () => fileAt('investigating');

const uniformRows = (step: Tabled, at: Parameters<typeof rulesOf>[1]) =>
  rulesOf(step, at, {
    holds: [
      ['uniform-and-badge-worn', 'in uniform', { input: { uniformWorn: true } }],
      ['uniform-and-badge-worn', 'the record says nothing else', { input: { uniformWorn: undefined } }],
    ],
    fails: [['uniform-and-badge-worn', 'in plain clothes', { input: { uniformWorn: false } }]],
  });

const toldRows = (step: Tabled, at: Parameters<typeof rulesOf>[1]) =>
  rulesOf(step, at, {
    holds: [['parties-told-of-the-recording', 'told before the camera ran', { input: { recordingTold: true } }]],
    fails: [['parties-told-of-the-recording', 'nobody was told', { input: { recordingTold: false } }]],
  });

const presenceRows = (step: Tabled, at: Parameters<typeof rulesOf>[1]) =>
  rulesOf(step, at, {
    holds: [
      ['party-notified-or-absence-filmed-and-noted', 'the party was asked to come', { input: { partyNotified: true } }],
      [
        'party-notified-or-absence-filmed-and-noted',
        'nobody could be reached: filmed and noted',
        { input: { partyNotified: false, filmed: true, refusalNote: '现场无人，已录像。' } },
      ],
    ],
    fails: [
      [
        'party-notified-or-absence-filmed-and-noted',
        'filmed without a note',
        { input: { partyNotified: false, filmed: true } },
      ],
      [
        'party-notified-or-absence-filmed-and-noted',
        'a note without a film',
        { input: { partyNotified: false, refusalNote: '现场无人。' } },
      ],
    ],
  });

const enterprise = (changes: object = {}) => ({
  input: {
    enterprise: {
      approvedBy: '刘主任',
      approvedOn: '2026-03-01',
      noticeNumber: '检通〔2026〕1号',
      visitsBefore: 0,
      uncertifiedHelpers: false,
      ...changes,
    },
  },
});
const twice = office({ enterpriseVisitsPerYear: 2 });
const unpublished = enterprise();

/** INV-04: an enterprise is inspected by approval, with a notice, within the plan. */
const enterpriseRows = rulesOf(visit, blank, {
  holds: [
    ['enterprise-inspection-approved-before', 'no enterprise'],
    ['enterprise-inspection-approved-before', 'approved the day before', enterprise()],
    ['enterprise-inspection-with-notice', 'with its notice', enterprise()],
    ['enterprise-inspection-within-published-matters', 'a matter of the published list', enterprise()],
    ['enterprise-inspection-within-yearly-ceiling', 'no ceiling is published', enterprise({ visitsBefore: 9 })],
    [
      'enterprise-inspection-within-yearly-ceiling',
      'the second of two',
      { ...enterprise({ visitsBefore: 1 }), office: twice },
    ],
    ['no-uncertified-helpers-at-an-enterprise', 'officers only', enterprise()],
  ],
  fails: [
    ['enterprise-inspection-approved-before', 'approved afterwards', enterprise({ approvedOn: '2026-03-03' })],
    ['enterprise-inspection-with-notice', 'without a notice', enterprise({ noticeNumber: undefined })],
    [
      'enterprise-inspection-within-published-matters',
      'a matter that is no longer on the list',
      { input: { ...unpublished.input, matter: LAPSED } },
    ],
    [
      'enterprise-inspection-within-yearly-ceiling',
      'the third of two',
      { ...enterprise({ visitsBefore: 2 }), office: twice },
    ],
    ['no-uncertified-helpers-at-an-enterprise', 'a helper took part', enterprise({ uncertifiedHelpers: true })],
  ],
});

/** A questioning in the interview room that was not filmed, and the way from there. */
const inRoom: Doing = { step: 'question-party', input: { inRoom: true } };
const unfilmed: Doing = { ...inRoom, unrecorded: true };
const whole: Doing = { step: 'add-recording', input: { seq: 6, kind: 'whole' } };
const toNotice: readonly Doing[] = [
  { step: 'order-correction' },
  { step: 'add-evidence' },
  { step: 'verify-evidence' },
  { step: 'conclude-investigation', reasons: { 'RCD-03': '设备当日送修。' } },
  { step: 'approve-notice', on: '2026-03-10' },
  handOver('prior-notice', '2026-03-11'),
  { step: 'open-statement-period' },
];
const defence =
  (...doings: readonly Doing[]) =>
  () =>
    after(investigating(), ...doings, ...toNotice);
const terminated =
  (...doings: readonly Doing[]) =>
  () =>
    after(investigating(), ...doings, { step: 'terminate-investigation' });
const review: Doing = { step: 'submit-for-legal-review', on: '2026-03-19' };

/** RCD-01 and RCD-02: what must be filmed throughout, and what text must say. */
const recordingRows: readonly RuleRow[] = [
  ...[
    { step: review, at: defence },
    { step: { step: 'close-case' }, at: terminated },
  ].flatMap(({ step, at }) =>
    rulesOf(step, at(inRoom, whole), {
      holds: [
        ['acts-to-be-filmed-throughout-are-filmed', 'filmed from beginning to end'],
        [
          'acts-to-be-filmed-throughout-are-filmed',
          'the gap is accounted for',
          { at: at({ ...unfilmed, gap: 'device' }, { step: 'approve-gap', input: { seq: 6 } }) },
        ],
      ],
      fails: [['acts-to-be-filmed-throughout-are-filmed', 'neither filmed nor accounted for', { at: at(unfilmed) }]],
    }),
  ),
  ...rulesOf('archive-case', () => fileAt('closed'), {
    holds: [['every-stage-left-a-text-record', 'each act has its entry']],
    fails: [],
  }),
  ...rulesOf(doingsOf(summary)('archive-summary'), () => ticketAfter('close-summary'), {
    holds: [['every-stage-left-a-text-record', 'each act has its entry']],
    fails: [],
  }),
];

/** OFF-04, RCD-01, RCD-02, RCD-07, INV-03, INV-04: how acts in the field are done and recorded. */
export const conductRows: readonly RuleRow[] = [
  ...uniformRows('record-scene', investigating),
  ...uniformRows(visit, blank),
  ...uniformRows(shown, eligible),
  ...toldRows('record-scene', investigating),
  ...toldRows('question-party', investigating),
  ...toldRows(visit, blank),
  ...toldRows(shown, eligible),
  ...presenceRows('record-scene', investigating),
  ...presenceRows(visit, blank),
  ...enterpriseRows,
  ...recordingRows,
];
