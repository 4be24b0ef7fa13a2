import { sealingExitRows } from './sealing-exits.fixture.js';
import { certificatesShownRows, fieldOfficerRows } from './officers.fixture.js';
import { notArchivedRows, openTrackRows } from './shared.fixture.js';
import { usualClaim } from '../inputs-holding.fixture.js';
import type { CaseFile } from '../../kernel/file.js';
import { after } from '../doing.fixture.js';
import {
  TODAY,
  cleared,
  confiscated,
  decidedAt,
  fine,
  investigated,
  refusedToStop,
  s,
  seized,
  seizedUrgently,
  seizureApproved,
  siteClaim,
} from '../holding.fixture.js';
import { BUILDING, STALL } from '../office.fixture.js';
import { type Change, type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';
import { archive, fileAt, serve } from '../walk.fixture.js';
import {
  approvedGap,
  entrusted,
  explained,
  fined,
  fumes,
  gone,
  measureSeq,
  reported,
  requested,
  taken,
  unfilmed,
} from './sealing-situations.fixture.js';

/** Fined, served today, not paid in fifteen days, demanded. */
const demanded = (file: () => CaseFile) => () =>
  after(
    serve(file(), 'penalty-decision', TODAY),
    { step: 'confirm-decision-served' },
    { step: 'start-performance' },
    { step: 'demand-performance', on: '2026-03-20' },
  );

/** The rules of a claim, the same when it is asked for and when it is carried out in urgency. */
function claimRows(step: Tabled, typed: (claim: object) => Change): RuleRow[] {
  const claim = (changes: object, more: Change = {}): Change => ({ ...typed({ ...usualClaim, ...changes }), ...more });
  const building = () => refusedToStop(investigated(BUILDING));
  return rulesOf(step, fumes, {
    holds: [
      ['measure-before-the-decision', 'under investigation'],
      ['coercive-power-for-this-matter', 'the Air Law gives it for kitchen fumes'],
      ['power-our-own-not-entrusted', 'handed to the street itself'],
      ['chosen-basis-gives-the-measure', 'the Air Law on its last day', { on: '2026-08-14' }],
      [
        'chosen-basis-gives-the-measure',
        'the Code on its first day',
        claim({ basis: 'ECO-CODE-2026/52' }, { on: '2026-08-15' }),
      ],
      ['basis-of-sufficient-rank', 'a statute'],
      ['conditions-of-the-basis-described', 'how the case fulfils them'],
      ['correction-refused-where-basis-asks', 'the Air Law asks for none'],
      ['correction-refused-where-basis-asks', 'the stop order was not obeyed', claim(siteClaim, { at: building })],
      ['sealing-instructed-by-the-district', 'kitchen fumes need no 责成'],
      ['sealing-instructed-by-the-district', 'the district instructed', claim(siteClaim, { at: building })],
      ['harm-not-slight', 'serious harm'],
    ],
    fails: [
      ['measure-before-the-decision', 'the decision is made', { at: () => fileAt('performing') }],
      ['coercive-power-for-this-matter', 'no statute gives it for street stalls', { at: () => investigated(STALL) }],
      ['power-our-own-not-entrusted', 'handled by entrustment (委托)', { office: entrusted }],
      ['chosen-basis-gives-the-measure', 'the Air Law was repealed by the Code', { on: '2026-08-15' }],
      ['chosen-basis-gives-the-measure', 'the basis speaks of other matters', claim({ basis: 'SOLID-2020/27' })],
      [
        'chosen-basis-gives-the-measure',
        'a building site is sealed, never seized',
        claim({ ...siteClaim, measure: 'seize' }, { at: building }),
      ],
      ['basis-of-sufficient-rank', 'a rule (规章) of the city', claim({ basis: 'TJ-STREET-2014/7' })],
      ['conditions-of-the-basis-described', 'in three words', claim({ conditions: '很严重' })],
      [
        'correction-refused-where-basis-asks',
        'nobody ordered anything',
        claim(siteClaim, { at: () => investigated(BUILDING) }),
      ],
      [
        'sealing-instructed-by-the-district',
        'without 责成文件',
        claim({ ...siteClaim, instruction: undefined }, { at: building }),
      ],
      ['harm-not-slight', 'a slight case', claim({ slight: true })],
    ],
  });
}

/** The duties of article 18 and the rest, the same at every measure. */
function takingRows(step: Tabled, at: () => CaseFile): RuleRow[] {
  const absent = {
    partyPresent: false,
    statement: undefined,
    partySigned: false,
    witness: '某居委会工作人员',
    absentService: '当日留置送达，两名执法人员在场录像。',
  };
  const but = (changes: object) => ({ input: { ...absent, ...changes } });
  return [
    ...fieldOfficerRows(step, at),
    ...certificatesShownRows(step, at),
    ...rulesOf(step, at, {
      holds: [
        ['party-called-to-the-scene', 'called'],
        ['reasons-and-remedies-told', 'told on the spot'],
        ['reasons-and-remedies-told', 'nobody there to tell', but({ reasonsTold: false, rightsTold: false })],
        ['party-heard-on-the-spot', 'said that there was nothing to say'],
        ['party-heard-on-the-spot', 'did not come', but({})],
        ['record-signed-or-refusal-noted', 'signed'],
        [
          'record-signed-or-refusal-noted',
          'refused, and noted',
          { input: { partySigned: false, refusalNote: '当事人拒绝签名。' } },
        ],
        ['witness-for-an-absent-party', 'present itself'],
        ['witness-for-an-absent-party', 'a witness instead', but({})],
        ['record-of-the-measure-in-order', 'an hour and ten minutes'],
        ['decision-and-list-handed-over', 'both, on the spot'],
        ['decision-and-list-handed-over', 'said how an absent party gets them', but({})],
        ['only-things-that-may-be-taken', 'the equipment alone'],
        ['term-within-the-law', 'thirty days'],
      ],
      fails: [
        ['party-called-to-the-scene', 'nobody called', { input: { partyCalled: false } }],
        ['reasons-and-remedies-told', 'no reasons', { input: { reasonsTold: false } }],
        ['reasons-and-remedies-told', 'no remedies', { input: { rightsTold: false } }],
        ['party-heard-on-the-spot', 'nothing written down', { input: { statement: undefined } }],
        ['record-signed-or-refusal-noted', 'neither', { input: { partySigned: false } }],
        ['witness-for-an-absent-party', 'nobody but the officers', but({ witness: undefined })],
        ['record-of-the-measure-in-order', 'ended before it began', { input: { until: '09:00' } }],
        ['decision-and-list-handed-over', 'the decision comes later', { input: { decisionHandedOver: false } }],
        ['decision-and-list-handed-over', 'no list', { input: { listHandedOver: false } }],
        ['decision-and-list-handed-over', 'silent about remedies', { input: { remediesStated: false } }],
        ['decision-and-list-handed-over', 'an absent party gets nothing', but({ absentService: undefined })],
        ['only-things-that-may-be-taken', 'things of a neighbour', { input: { relatedOnly: false } }],
        ['only-things-that-may-be-taken', 'the household’s stove', { input: { noNecessities: false } }],
        ['only-things-that-may-be-taken', 'the court sealed it before', { input: { notSealedElsewhere: false } }],
        ['term-within-the-law', 'thirty-one days', { input: { termDays: 31 } }],
      ],
    }),
  ];
}

/** A gap that no head approved keeps the case from review and decision, so that it is seen failing only before. */
const recordedRows = (step: Tabled, at: (file: CaseFile) => CaseFile, before: boolean): RuleRow[] =>
  rulesOf(step, () => at(seized()), {
    holds: [
      ['measure-recorded-throughout', 'recorded from start to end'],
      [
        'measure-recorded-throughout',
        'the head approved the note on the gap',
        { at: () => at(approvedGap(explained())) },
      ],
    ],
    fails: before
      ? [
          ['measure-recorded-throughout', 'no recording', { at: () => at(unfilmed()) }],
          ['measure-recorded-throughout', 'explained, and not approved', { at: () => at(explained()) }],
        ]
      : [],
  });

const confiscationRows = (step: Tabled): RuleRow[] =>
  rulesOf(step, taken, {
    holds: [['confiscation-decided-and-standing', 'the decision takes the things']],
    fails: [
      ['confiscation-decided-and-standing', 'nothing is decided', { at: seized }],
      ['confiscation-decided-and-standing', 'only a fine', { at: fined }],
    ],
  });

const ended = (file: CaseFile) => confiscated(file, TODAY);

/** Sealing and seizure: d2 of law.md 1.4. */
export const sealingRows: readonly RuleRow[] = [
  ...claimRows(s('request-sealing'), (input) => ({ input: input as Change['input'] })),
  ...openTrackRows(s('approve-sealing'), requested),
  ...rulesOf(s('approve-sealing'), requested, {
    holds: [['measure-before-the-decision', 'still under investigation']],
    fails: [['measure-before-the-decision', 'no penalty was decided meanwhile', { at: () => cleared(requested()) }]],
  }),
  ...openTrackRows(s('refuse-sealing'), requested),
  ...openTrackRows(s('implement-sealing'), seizureApproved),
  ...rulesOf(s('implement-sealing'), seizureApproved, {
    holds: [
      ['measure-approved-before', 'approved on 11 February', { on: '2026-02-11' }],
      ['measure-before-the-decision', 'approved, still under investigation'],
      ['power-our-own-not-entrusted', 'our own power'],
      ['chosen-basis-gives-the-measure', 'carried out under the Air Law', { on: '2026-08-14' }],
    ],
    fails: [
      ['measure-approved-before', 'the day before the approval', { on: '2026-02-10' }],
      ['measure-before-the-decision', 'no penalty was decided', { at: () => cleared(seizureApproved()) }],
      ['power-our-own-not-entrusted', 'the matter is entrusted', { office: entrusted }],
      ['chosen-basis-gives-the-measure', 'approved under a law that is repealed today', { on: '2026-08-15' }],
    ],
  }),
  ...takingRows(s('implement-sealing'), seizureApproved),
  ...claimRows(s('seal-in-urgency'), (claim) => ({ input: { claim } })),
  ...rulesOf(s('seal-in-urgency'), fumes, {
    holds: [['urgency-described', 'the things were being loaded']],
    fails: [['urgency-described', 'in two words', { input: { urgency: '很急' } }]],
  }),
  ...takingRows(s('seal-in-urgency'), fumes),
  ...openTrackRows(s('report-urgent-sealing'), seizedUrgently),
  ...openTrackRows(s('approve-urgent-sealing'), reported),
  ...rulesOf(s('approve-urgent-sealing'), reported, {
    holds: [
      ['approval-made-up-in-time', 'the same afternoon'],
      [
        'approval-made-up-in-time',
        'taken at 09:10, so until ten the next morning',
        { on: '2026-03-04', input: { at: '10:00' } },
      ],
    ],
    fails: [
      ['approval-made-up-in-time', 'a minute too late', { on: '2026-03-04', input: { at: '10:01' } }],
      ['approval-made-up-in-time', 'two days later', { on: '2026-03-05', input: { at: '08:00' } }],
    ],
  }),
  ...openTrackRows(s('record-custody'), seized),
  ...rulesOf(s('record-custody'), seized, {
    holds: [['things-kept-safely-at-our-cost', 'in our store']],
    fails: [['things-kept-safely-at-our-cost', 'in use', { input: { keptSafely: false } }]],
  }),
  ...openTrackRows(s('extend-sealing'), seized),
  ...recordedRows(s('extend-sealing'), (file) => file, true),
  ...rulesOf(s('extend-sealing'), seized, {
    holds: [
      ['extended-while-the-term-runs', 'on the thirtieth day', { on: '2026-04-02' }],
      ['extension-within-the-law', 'thirty days more'],
      ['extension-reasoned-and-notified', 'reasons in writing'],
    ],
    fails: [
      ['extended-while-the-term-runs', 'the day after', { on: '2026-04-03' }],
      ['extension-within-the-law', 'thirty-one days more', { input: { days: 31 } }],
      ['extension-reasoned-and-notified', 'the party was not told', { input: { notified: false } }],
      ['extension-reasoned-and-notified', 'complex, in two words', { input: { reasons: '复杂' } }],
    ],
  }),
  ...openTrackRows(s('note-release-ground'), seized),
  ...openTrackRows(s('confiscate-sealed'), taken),
  ...confiscationRows(s('confiscate-sealed')),
  ...recordedRows(s('confiscate-sealed'), ended, false),
  ...openTrackRows(s('destroy-sealed'), taken),
  ...fieldOfficerRows(s('destroy-sealed'), taken),
  ...confiscationRows(s('destroy-sealed')),
  ...rulesOf(s('destroy-sealed'), taken, {
    holds: [['destruction-provided-by-law', 'the provision is named']],
    fails: [
      ['destruction-provided-by-law', 'nobody provided it', { input: { provided: false } }],
      ['destruction-provided-by-law', 'no provision named', { input: { provision: undefined } }],
    ],
  }),
  ...recordedRows(s('destroy-sealed'), ended, false),
  ...openTrackRows(s('hand-sealed-to-police'), seized),
  ...rulesOf(s('hand-sealed-to-police'), seized, {
    holds: [['party-told-of-the-move-in-writing', 'told, and received']],
    fails: [
      ['party-told-of-the-move-in-writing', 'the party was not told', { input: { partyTold: false } }],
      ['party-told-of-the-move-in-writing', 'no receipt', { input: { receipt: undefined } }],
    ],
  }),
  ...openTrackRows(s('auction-sealed', { on: '2026-10-15' }), demanded(fined)),
  ...rulesOf(s('auction-sealed', { on: '2026-10-15' }), demanded(fined), {
    holds: [['auction-after-remedies-and-demand', 'six months passed, demanded, still not paid']],
    fails: [
      ['auction-after-remedies-and-demand', 'the remedy periods still run', { on: '2026-05-15' }],
      ['auction-after-remedies-and-demand', 'nothing was demanded', { at: fined }],
    ],
  }),
  ...recordedRows(
    s('auction-sealed', { on: '2026-10-15' }),
    (file) => demanded(() => decidedAt(file, TODAY, fine))(),
    false,
  ),
  ...notArchivedRows(s('approve-interruption', { input: { seq: measureSeq(unfilmed()) } }), explained, () => {
    return archive(after(gone(approvedGap(explained())), { step: 'close-case' }));
  }),
  ...rulesOf(s('approve-interruption', { input: { seq: measureSeq(unfilmed()) } }), explained, {
    holds: [['interruption-explained-first', 'the device failed, and the officers said so']],
    fails: [
      ['interruption-explained-first', 'nobody explained it', { at: unfilmed }],
      ['interruption-explained-first', 'an act of the main line', { input: { seq: 1 } }],
    ],
  }),
  ...sealingExitRows,
];
