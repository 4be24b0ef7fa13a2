import { after } from '../doing.fixture.js';
import { decidedMajor, performing, v } from '../remedies.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';

const received = () => after(performing(), v('receive-supervision-paper', { input: { dueOn: '2026-04-30' } }));
const reported = () => after(received(), v('report-correction'));
const referred = () => after(performing(), v('ask-coordination'), v('refer-to-government'));
const asked = () => after(performing(), v('ask-for-file'));
const filed = () => after(decidedMajor(), v('file-major-decision'));

/** Supervision: SUPV-01 to SUPV-03 and REV-12 of law.md. */
export const supervisionRows: readonly RuleRow[] = [
  ...rulesOf(v('receive-supervision-paper'), performing, {
    holds: [
      ['days-in-order-and-not-ahead', 'came today'],
      ['day-to-answer-after-receipt', 'a month is given'],
    ],
    fails: [
      ['days-in-order-and-not-ahead', 'comes tomorrow', { input: { receivedOn: '2026-03-26' } }],
      ['day-to-answer-after-receipt', 'due on the day it came', { input: { dueOn: '2026-03-25' } }],
    ],
  }),
  ...rulesOf(v('report-correction'), received, {
    holds: [['reported-by-the-day-named', 'on the day named', { on: '2026-04-30' }]],
    fails: [['reported-by-the-day-named', 'the day after', { on: '2026-05-01' }]],
  }),
  ...rulesOf(v('return-correction'), reported, {
    holds: [['day-to-answer-after-receipt', 'until the end of the year']],
    fails: [['day-to-answer-after-receipt', 'until today', { input: { dueOn: '2026-03-25' } }]],
  }),
  ...rulesOf(v('record-government-decision'), referred, {
    holds: [['days-in-order-and-not-ahead', 'came today']],
    fails: [['days-in-order-and-not-ahead', 'comes tomorrow', { input: { receivedOn: '2026-03-26' } }]],
  }),
  ...rulesOf(v('hand-over-export'), asked, {
    holds: [
      ['export-covers-the-whole-journal', 'every entry'],
      ['export-with-audit-trail', 'with its trail'],
    ],
    fails: [
      ['export-covers-the-whole-journal', 'the decision alone', { input: { entries: 1 } }],
      ['export-with-audit-trail', 'bare', { input: { auditTrail: false } }],
    ],
  }),
  ...rulesOf(v('file-major-decision'), decidedMajor, {
    holds: [
      ['major-decision-not-filed-yet', 'the hearing amount was reached (art. 14)'],
      ['filed-within-ten-days', 'on the tenth day', { on: '2026-04-03' }],
    ],
    fails: [
      ['major-decision-not-filed-yet', 'a small fine', { at: performing }],
      ['major-decision-not-filed-yet', 'filed already', { at: filed, track: 'supervision/2' }],
      ['filed-within-ten-days', 'on the eleventh', { on: '2026-04-04' }],
    ],
  }),
];
