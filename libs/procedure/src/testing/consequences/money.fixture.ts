import { litigation } from '../../litigation/table.js';
import { payment } from '../../payment/table.js';
import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after, doingsOf } from '../doing.fixture.js';
import {
  c,
  courtApplied,
  courtDemanded,
  decidedAndServed,
  e,
  moneyDecided,
  moneyDemanded,
  moneyEnforced,
  overdue,
} from '../money.fixture.js';
import { vectorG } from '../rows/court.fixture.js';
import { agreed, annulled, suspended } from '../rows/enforcement.fixture.js';
import { deferred, paidLate, silent } from '../rows/late-payment.fixture.js';
import { fileAt, pay, ticketAfter } from '../walk.fixture.js';

const p = doingsOf(payment, 'payment/1');
const suit = doingsOf(litigation, 'litigation/1');
const performing = () => fileAt('performing');
const broken = () => after(deferred(), p('break-plan', { on: '2026-09-02' }));
const paid = () => pay(performing(), '2026-03-26');

/** Vector I: received on 3 April; the six months end after the National Day week. */
const vectorI = () =>
  after(decidedAndServed('2026-04-02', '2026-04-03'), { step: 'demand-performance', on: '2026-04-27' });
const granted = () => after(overdue(), p('request-deferral', { on: '2026-05-11' }), p('approve-deferral'));
const refused = () => after(courtApplied(), c('record-refusal', { on: '2026-10-30' }));
const suing = () => after(overdue(), suit('receive-statement', { on: '2026-05-11' }));

/** The road to the court: PAY-04, CRT-02, CRT-03, CRT-06, CRT-07. */
const courtConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('court-to-be-asked-within-three-months', {
    arises: [
      ['both remedy periods end on 28 September', overdue, { due: '2026-12-28' }],
      ['vector I: six months, then three', vectorI, { due: '2027-01-08' }],
    ],
    absent: [
      ['nobody has demanded payment', performing],
      ['a suit is pending', suing],
      ['a plan was granted: PAY-04 counts', granted],
      ['the court was asked', courtApplied],
      ['paid', () => pay(overdue(), '2026-04-20')],
    ],
  }),
  ...arisingOf('court-window-starts-at-the-end-of-the-plan', {
    arises: [
      ['the last rate is due on 9 October, after the remedies', granted, { due: '2027-01-09' }],
      ['a plan granted in time', deferred, { due: '2027-01-09' }],
    ],
    absent: [
      ['no plan', overdue],
      ['a plan that was asked for only', () => after(performing(), p('request-deferral'))],
    ],
  }),
  ...arisingOf('court-window-is-open', {
    arises: [['the day after both periods', overdue, { on: '2026-09-29' }]],
    absent: [
      ['the last day of the six months', overdue, { on: '2026-09-28' }],
      ['the court was asked', courtApplied],
      ['a suit is pending', suing, { on: '2026-09-29' }],
    ],
  }),
  ...arisingOf('ten-working-days-of-the-demand-run', {
    arises: [
      ['the demand was served', courtDemanded, { due: '2026-10-22' }],
      ['vector G: served on a day off, 25 September', vectorG, { due: '2026-10-15' }],
    ],
    absent: [
      ['the demand is on its way', () => after(overdue(), c('demand-before-court', { on: '2026-10-08' }))],
      ['the court was asked', courtApplied],
    ],
  }),
  ...arisingOf('higher-court-to-be-asked-in-fifteen-days', {
    arises: [['refused on 30 October', refused, { due: '2026-11-14' }]],
    absent: [
      ['accepted', () => after(courtApplied(), c('record-acceptance', { on: '2026-10-30' }))],
      ['the higher court was asked', () => after(refused(), c('ask-higher-court', { on: '2026-11-02' }))],
    ],
  }),
  ...arisingOf('no-filing-fee-and-cost-on-the-debtor', {
    arises: [['the application was brought', courtApplied]],
    absent: [
      ['only demanded', courtDemanded],
      ['withdrawn', () => after(courtApplied(), c('withdraw-court-application'))],
    ],
  }),
];

/** What every track of force brings about, seen on the enforcement of money. */
const forceConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('enforcement-demand-runs', {
    arises: [['demanded, ten days', moneyDemanded, { due: '2026-04-23' }]],
    absent: [['decided', moneyDecided]],
  }),
  ...arisingOf('enforcement-resumes-when-the-ground-is-gone', {
    arises: [['suspended', suspended]],
    absent: [['resumed', () => after(suspended(), e('resume-collection', { on: '2026-06-01' }))]],
  }),
  ...arisingOf('enforcement-given-up-after-three-years', {
    arises: [['no means, no harm', suspended, { due: '2029-05-13' }]],
    absent: [['never suspended', moneyDecided]],
  }),
  ...arisingOf('enforcement-no-longer-enforced', {
    arises: [['three years and a day', suspended, { on: '2029-05-14' }]],
    absent: [['three years to the day', suspended, { on: '2029-05-13' }]],
  }),
  ...arisingOf('enforcement-resumes-after-a-broken-agreement', {
    arises: [['the day agreed on has passed', agreed, { on: '2026-05-12' }]],
    absent: [
      ['the Monday after its Sunday', agreed, { on: '2026-05-11' }],
      ['force goes on', () => after(agreed(), e('resume-after-broken-payment', { on: '2026-05-12' }))],
    ],
  }),
  ...arisingOf('enforcement-owed-back', {
    arises: [
      ['the decision was annulled after the money was taken', annulled],
      ['too much was taken', () => after(moneyEnforced(), e('owe-collection-back'))],
    ],
    absent: [
      ['the decision stands', moneyEnforced],
      ['paid back', () => after(annulled(), e('owe-collection-back'), e('pay-collection-back'))],
    ],
  }),
];

/** What follows by itself while money is owed: PAY-03, PAY-08 to PAY-13 of law.md 2.7. */
export const moneyConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('cash-banked-in-two-working-days', {
    arises: [['the officers handed the cash over', () => ticketAfter('remit-cash'), { due: '2026-03-04' }]],
    absent: [
      ['the officers still hold it', () => ticketAfter('settle-in-cash')],
      ['it is at the bank', () => after(ticketAfter('remit-cash'), p('bank-cash'))],
    ],
  }),
  ...arisingOf('plan-broken-by-a-missed-rate', {
    arises: [['the first rate was not paid', deferred, { on: '2026-09-02' }]],
    absent: [
      ['the rate is due today', deferred, { on: '2026-09-01' }],
      ['the plan is broken and said to be so', broken],
    ],
  }),
  ...arisingOf('additional-fine-accrues', {
    arises: [
      ['the day after the fifteen days', performing, { on: '2026-04-10' }],
      ['the day after a missed rate', deferred, { on: '2026-09-02' }],
    ],
    absent: [
      ['the fifteenth day', performing, { on: '2026-04-09' }],
      ['the decision did not announce it', silent, { on: '2026-04-10' }],
      ['a plan runs', deferred, { on: '2026-08-31' }],
      ['the cap is reached on the 34th day', performing, { on: '2026-05-13' }],
      ['paid, though late', paidLate, { on: '2026-04-20' }],
    ],
  }),
  ...arisingOf('additional-fine-stops-at-the-fine', {
    arises: [['vector N: the 34th day', performing, { on: '2026-05-13' }]],
    absent: [['vector N: the 33rd day', performing, { on: '2026-05-12' }]],
  }),
  ...arisingOf('additional-fine-stands-still', {
    arises: [
      ['the head granted a plan', deferred],
      ['a suit is pending', suing],
    ],
    absent: [
      ['no remedy and no plan', performing],
      ['the plan is broken', broken],
    ],
  }),
  ...arisingOf('additional-fine-reaches-its-cap', {
    arises: [['demanded and not paid', () => fileAt('enforcing'), { due: '2026-05-13' }]],
    absent: [
      ['not demanded yet', performing],
      ['paid', () => pay(fileAt('enforcing'), '2026-04-20')],
    ],
  }),
  ...arisingOf('receipts-of-past-months-matched-with-the-treasury', {
    arises: [['a receipt of last month without its voucher', paid, { on: '2026-04-01' }]],
    absent: [
      ['the month is not over', paid, { on: '2026-03-31' }],
      ['matched', () => after(paid(), p('match-treasury', { on: '2026-04-01' })), { on: '2026-05-01' }],
    ],
  }),
  ...courtConsequenceRows,
  ...forceConsequenceRows,
];
