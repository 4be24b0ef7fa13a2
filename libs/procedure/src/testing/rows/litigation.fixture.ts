import { after } from '../doing.fixture.js';
import {
  answered,
  attended,
  final,
  judged,
  judgedAgain,
  l,
  performing,
  scheduled,
  sued,
  ticket,
  ticketReconsidered,
} from '../remedies.fixture.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';
import { finishingRows, outcomeRows, stayRows } from './reconsideration.fixture.js';

const stopped = () => after(sued(), l('stop-enforcement-in-suit'));
const second = () =>
  after(attended(), l('set-court-session', { input: { noticeOn: '2026-05-20', heldOn: '2026-05-27' } }));
const day = { on: '2026-05-18' };

const heldRows = (step: Tabled): RuleRow[] =>
  rulesOf(step, scheduled, {
    holds: [['session-day-has-come', 'on the day of the session', day]],
    fails: [['session-day-has-come', 'the day before', { on: '2026-05-17' }]],
  });

const staffRows = (step: Tabled): RuleRow[] =>
  rulesOf(step, scheduled, {
    holds: [['staff-in-court-never-lawyer-alone', 'staff came with the lawyer', { ...day, input: { lawyer: true } }]],
    fails: [
      [
        'staff-in-court-never-lawyer-alone',
        'a lawyer alone (art. 128)',
        { ...day, input: { staff: undefined, lawyer: true } },
      ],
    ],
  }).map((row) =>
    row.holds && row.step === 'record-staff-only'
      ? { ...row, at: second, doing: { ...row.doing, on: '2026-05-27' } }
      : row,
  );

/** A suit: law.md 1.9. */
export const litigationRows: readonly RuleRow[] = [
  ...rulesOf(l('receive-statement'), performing, {
    holds: [
      ['days-in-order-and-not-ahead', 'accepted and sent on one day', { on: '2026-05-06' }],
      ['reconsideration-came-first', 'an ordinary decision may be sued directly', { on: '2026-05-06' }],
      [
        'reconsideration-came-first',
        'a ticket after its reconsideration',
        { at: ticketReconsidered, on: '2026-04-15' },
      ],
      ['sued-within-the-period', 'on the last day, which a holiday put off', { on: '2026-09-28' }],
      ['sued-within-the-period', 'fifteen days after reconsideration', { at: ticketReconsidered, on: '2026-04-15' }],
    ],
    fails: [
      ['days-in-order-and-not-ahead', 'accepted tomorrow', { on: '2026-05-06', input: { acceptedOn: '2026-05-07' } }],
      ['reconsideration-came-first', 'a ticket sued directly (art. 23)', { at: ticket }],
      ['sued-within-the-period', 'after six months', { on: '2026-09-29' }],
      ['sued-within-the-period', 'sixteen days after reconsideration', { at: ticketReconsidered, on: '2026-04-16' }],
    ],
  }),
  ...rulesOf(l('file-evidence'), sued, {
    holds: [
      ['evidence-from-before-the-decision', 'what the decision rested on'],
      ['evidence-within-fifteen-days', 'on the fifteenth day', { on: '2026-05-21' }],
    ],
    fails: [
      [
        'evidence-from-before-the-decision',
        'collected during the suit (art. 35)',
        { input: { evidenceFromBefore: false } },
      ],
      ['evidence-within-fifteen-days', 'on the sixteenth', { on: '2026-05-22' }],
    ],
  }),
  ...rulesOf(l('set-court-session'), answered, {
    holds: [['court-notice-three-days-ahead', 'three days before', { input: { noticeOn: '2026-05-15' } }]],
    fails: [['court-notice-three-days-ahead', 'two days before', { input: { noticeOn: '2026-05-16' } }]],
  }),
  ...heldRows(l('record-head-attended')),
  ...rulesOf(l('record-head-attended', day), scheduled, {
    holds: [
      ['identity-of-head-proved', 'name and post, stamped'],
      ['head-spoke-to-settlement', 'spoke to settling it'],
    ],
    fails: [
      ['identity-of-head-proved', 'unstamped (art. 6)', { input: { identityPaperStamped: false } }],
      ['head-spoke-to-settlement', 'came and said nothing (art. 11)', { input: { spokeToSettlement: false } }],
    ],
  }),
  ...heldRows(l('record-head-excused')),
  ...rulesOf(l('record-head-excused', day), scheduled, {
    holds: [['excuse-of-head-proved', 'a stamped paper']],
    fails: [['excuse-of-head-proved', 'said and not proved (art. 9)', { input: { proof: ' ' } }]],
  }),
  ...staffRows(l('record-head-excused')),
  ...rulesOf(l('record-staff-only'), second, {
    holds: [
      ['session-day-has-come', 'on the day of the session', { on: '2026-05-27' }],
      ['head-attended-or-excused', 'the head came in this instance before (art. 7)', { on: '2026-05-27' }],
    ],
    fails: [
      ['session-day-has-come', 'the day before', { on: '2026-05-26' }],
      ['head-attended-or-excused', 'the head stayed away', { at: scheduled, ...day }],
    ],
  }),
  ...staffRows(l('record-staff-only')),
  ...stayRows(l('stop-enforcement-in-suit'), l('resume-enforcement-in-suit'), sued, stopped),
  ...outcomeRows(l('receive-judgment', { on: '2026-06-01' }), attended, { form: 'mediation' }),
  ...rulesOf(l('receive-judgment', { on: '2026-06-01' }), attended, {
    holds: [
      ['paper-fits-the-outcome', 'a judgment'],
      ['paper-fits-the-outcome', 'withdrawn by ruling', { input: { outcome: 'ended', form: 'ruling' } }],
    ],
    fails: [
      ['paper-fits-the-outcome', 'withdrawn by judgment', { input: { outcome: 'ended' } }],
      ['paper-fits-the-outcome', 'mediated by judgment', { input: { outcome: 'mediated', about: 'discretion' } }],
    ],
  }),
  ...rulesOf(l('record-appeal'), judged, {
    holds: [
      ['days-in-order-and-not-ahead', 'lodged today'],
      ['judgment-may-be-appealed', 'a judgment of first instance'],
      ['appealed-within-the-period', 'on the fifteenth day', { on: '2026-06-16' }],
    ],
    fails: [
      ['days-in-order-and-not-ahead', 'lodged tomorrow', { input: { lodgedOn: '2026-06-02' } }],
      ['judgment-may-be-appealed', 'judged in second instance', { at: judgedAgain }],
      [
        'judgment-may-be-appealed',
        'mediated',
        { at: () => judged({ outcome: 'mediated', about: 'discretion', form: 'mediation' }) },
      ],
      ['appealed-within-the-period', 'on the sixteenth', { on: '2026-06-17' }],
      [
        'appealed-within-the-period',
        'eleven days after a ruling',
        { at: () => judged({ form: 'ruling' }), on: '2026-06-12' },
      ],
    ],
  }),
  ...rulesOf(l('confirm-final'), judged, {
    holds: [
      ['days-in-order-and-not-ahead', 'from today', { on: '2026-06-17' }],
      ['no-appeal-left', 'the day after the time to appeal', { on: '2026-06-17' }],
      ['no-appeal-left', 'judged in second instance', { at: judgedAgain }],
    ],
    fails: [
      ['days-in-order-and-not-ahead', 'from tomorrow', { on: '2026-06-17', input: { finalOn: '2026-06-18' } }],
      ['no-appeal-left', 'on the last day to appeal', { on: '2026-06-16' }],
    ],
  }),
  ...finishingRows(l('perform-judgment'), final),
];
