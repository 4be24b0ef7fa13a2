import { payment } from '../../payment/table.js';
import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after, doingsOf } from '../doing.fixture.js';
import { deferred, paidLate, silent } from '../rows/late-payment.fixture.js';
import { fileAt, pay, ticketAfter } from '../walk.fixture.js';

const p = doingsOf(payment, 'payment/1');
const performing = () => fileAt('performing');
const broken = () => after(deferred(), p('break-plan', { on: '2026-09-02' }));
const paid = () => pay(performing(), '2026-03-26');

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
    arises: [['the head granted a plan', deferred]],
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
];
