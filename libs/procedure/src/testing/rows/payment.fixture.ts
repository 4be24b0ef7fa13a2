import { payment } from '../../payment/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, closedUnpaid, fileAt, pay, ticketAfter } from '../walk.fixture.js';
import { fieldOfficerRows } from './officers.fixture.js';
import { notArchivedRows, openTrackRows } from './shared.fixture.js';

const p = doingsOf(payment, 'payment/1');
const performing = () => fileAt('performing');
const begun = () => after(performing(), p('record-part-payment'));
const paid = () => pay(performing(), '2026-03-26');
const asked = () => after(performing(), p('request-deferral'));
const refused = () => after(asked(), p('refuse-deferral'));
const deferred = () => after(asked(), p('approve-deferral'));
const other = { track: 'payment/2' };
const rates = (...plan: (readonly [dueOn: string, amountFen: number])[]) => ({
  input: { plan: plan.map(([dueOn, amountFen]) => ({ dueOn, amountFen })) },
});

const delivered = () => ticketAfter('hand-over-ticket');
const withFine = (amountFen: number) => () =>
  ticketAfter('hand-over-ticket', { 'confirm-eligible': { input: { penalty: { kind: 'fine', amountFen } } } });
const unremitted = () => ticketAfter('settle-in-cash');
const archivedWarning = () =>
  ticketAfter('archive-summary', {
    'confirm-eligible': { input: { penalty: { kind: 'warning' } } },
    'settle-in-cash': 'left out',
    'remit-cash': 'left out',
  });

/** What every way to begin a payment asks. */
const beginningRows = (step: string) => [
  ...notArchivedRows(p(step), performing, () => archive(closedUnpaid())),
  ...rulesOf(p(step, { input: step === 'settle-payment' ? { amountFen: 200_000 } : {} }), performing, {
    holds: [
      ['one-payment-at-a-time', 'the first payment'],
      ['one-payment-at-a-time', 'after a refused deferral the same payment goes on', { at: refused }],
      ['decision-received', 'decided and served'],
      ['fine-still-owed', 'nothing was paid yet'],
    ],
    fails: [
      ['one-payment-at-a-time', 'another one is under way', { at: begun, ...other }],
      ['decision-received', 'decided and not served', { at: () => fileAt('decided') }],
      ['decision-received', 'nothing was decided', { at: () => fileAt('investigating') }],
      ['fine-still-owed', 'paid in full', { at: paid, ...other }],
    ],
  }),
];

const bankRows = (step: string) =>
  rulesOf(p(step), performing, {
    holds: [
      ['collected-by-bank-not-officers', 'at the bank'],
      ['collected-by-bank-not-officers', 'with the electronic code', { input: { method: 'e-payment' } }],
    ],
    fails: [['collected-by-bank-not-officers', 'in cash (art. 67 不得自行收缴罚款)', { input: { method: 'cash' } }]],
  });

const planRows = (step: string, at: typeof performing) =>
  rulesOf(p(step), at, {
    holds: [
      ['plan-covers-what-is-owed', 'the rates add up'],
      ['plan-dates-ahead-and-in-order', 'one after the other'],
      ['plan-dates-ahead-and-in-order', 'one day for all of it', rates(['2026-09-01', 200_000])],
    ],
    fails: [
      ['plan-covers-what-is-owed', 'a fen is missing', rates(['2026-09-01', 199_999])],
      [
        'plan-dates-ahead-and-in-order',
        'the second rate comes first',
        rates(['2026-10-09', 100_000], ['2026-09-01', 100_000]),
      ],
      ['plan-dates-ahead-and-in-order', 'due today', rates(['2026-03-25', 200_000])],
    ],
  });

/** Payment of a fine: law.md 1.6. */
export const paymentRows: readonly RuleRow[] = [
  ...['record-part-payment', 'request-deferral', 'settle-payment'].flatMap(beginningRows),
  ...['record-part-payment', 'settle-payment'].flatMap(bankRows),
  ...rulesOf(p('record-part-payment'), performing, {
    holds: [
      ['part-below-what-is-owed', 'a part', { input: { amountFen: 199_999 } }],
      ['part-below-what-is-owed', 'a rate of the plan', { at: deferred, input: { amountFen: 100_000 } }],
    ],
    fails: [['part-below-what-is-owed', 'all of it', { input: { amountFen: 200_000 } }]],
  }),
  ...rulesOf(p('request-deferral'), performing, {
    holds: [['hardship-shown-and-asked-for', 'asked for in writing, with its proof']],
    fails: [
      ['hardship-shown-and-asked-for', 'hardly a word of hardship', { input: { hardship: '困难' } }],
      ['hardship-shown-and-asked-for', 'nobody asked', { input: { inWriting: false } }],
    ],
  }),
  ...planRows('request-deferral', performing),
  ...planRows('approve-deferral', asked),
  ...['approve-deferral', 'refuse-deferral'].flatMap((step) => openTrackRows(p(step), asked)),
  ...rulesOf(p('settle-payment'), performing, {
    holds: [
      ['amount-settles-the-fine', 'the whole fine'],
      ['amount-settles-the-fine', 'the rest of it', { at: begun, input: { amountFen: 150_000 } }],
    ],
    fails: [['amount-settles-the-fine', 'parts were paid before', { at: begun, input: { amountFen: 200_000 } }]],
  }),
  ...notArchivedRows(p('settle-in-cash', { input: { amountFen: 5_000 } }), delivered, archivedWarning),
  ...fieldOfficerRows(p('settle-in-cash'), delivered),
  ...rulesOf(p('settle-in-cash', { input: { amountFen: 5_000 } }), delivered, {
    holds: [
      ['one-payment-at-a-time', 'the only one'],
      ['decision-received', 'handed over on the spot'],
      ['fine-still-owed', 'nothing was paid yet'],
      ['amount-settles-the-fine', 'the whole fine'],
      ['cash-on-lawful-ground', 'a hundred yuan', { at: withFine(10_000), input: { amountFen: 10_000 } }],
      [
        'cash-on-lawful-ground',
        'hard to collect later, in words',
        {
          at: withFine(15_000),
          input: { amountFen: 15_000, ground: 'hard-to-collect', hardToCollect: '当事人当日离津返乡，无固定住所。' },
        },
      ],
      ['fiscal-receipt-given', 'with the fiscal receipt'],
    ],
    fails: [
      [
        'one-payment-at-a-time',
        'a payment is under way',
        { at: () => after(delivered(), p('record-part-payment', { input: { amountFen: 1_000 } })), ...other },
      ],
      ['decision-received', 'the ticket is not in the party’s hands', { at: () => ticketAfter('decide-on-the-spot') }],
      ['fine-still-owed', 'taken before', { at: unremitted, ...other }],
      ['amount-settles-the-fine', 'a part of it', { input: { amountFen: 4_999 } }],
      ['cash-on-lawful-ground', 'a fen above a hundred yuan', { at: withFine(10_001), input: { amountFen: 10_001 } }],
      [
        'cash-on-lawful-ground',
        'hard to collect without a reason',
        { at: withFine(15_000), input: { amountFen: 15_000, ground: 'hard-to-collect' } },
      ],
      ['cash-on-lawful-ground', 'no cash in the ordinary procedure', { at: performing, input: { amountFen: 200_000 } }],
      ['fiscal-receipt-given', 'without it the party may refuse (art. 70)', { input: { fiscalReceipt: undefined } }],
    ],
  }),
  ...notArchivedRows(p('remit-cash'), unremitted, () => ticketAfter('archive-summary')),
  ...rulesOf(p('remit-cash'), unremitted, {
    holds: [
      ['cash-was-taken', 'cash was taken'],
      ['cash-remitted-within-two-working-days', 'on the second working day', { on: '2026-03-04' }],
    ],
    fails: [
      ['cash-was-taken', 'paid at the bank', { at: paid }],
      ['cash-was-taken', 'handed over before', { at: () => ticketAfter('remit-cash') }],
      ['cash-remitted-within-two-working-days', 'on the third working day', { on: '2026-03-05' }],
    ],
  }),
];
