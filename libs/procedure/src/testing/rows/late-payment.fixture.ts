import type { CaseFile } from '../../kernel/file.js';
import { enforcement } from '../../enforcement/table.js';
import { payment } from '../../payment/table.js';
import { reconsideration } from '../../reconsideration/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, closedCase, closedUnpaid, fileAt, pay, serve, ticketAfter } from '../walk.fixture.js';
import { notArchivedRows } from './shared.fixture.js';

const p = doingsOf(payment, 'payment/1');
const e = doingsOf(enforcement, 'enforcement/1');
const r = doingsOf(reconsideration, 'reconsideration/1');
const performing = () => fileAt('performing');
/** Two rates of 1,000 yuan, due on 1 September and 9 October. */
export const deferred = () => after(performing(), p('request-deferral'), p('approve-deferral'));
const firstRate = (on: string) => after(deferred(), p('record-part-payment', { on, input: { amountFen: 100_000 } }));
/** The fifteen days ended on 9 April; paid on the fifth day after. */
export const paidLate = () => pay(performing(), '2026-04-14');

/** Decided without a word on late payment, and served. */
export const silent = (): CaseFile =>
  after(
    serve(
      after(fileAt('defence'), { step: 'make-decision', on: '2026-03-24', input: { lateFine: false } }),
      'penalty-decision',
      '2026-03-25',
    ),
    { step: 'confirm-decision-served' },
    { step: 'start-performance' },
  );

const taken = () => ticketAfter('settle-in-cash');
const remitted = () => ticketAfter('remit-cash');
const paid = () => pay(performing(), '2026-03-26');
const matched = () => after(paid(), p('match-treasury', { on: '2026-04-01' }));

const pier = () =>
  ticketAfter('hand-over-ticket', {
    'open-on-the-spot': { input: { place: '海河水上浮动码头' } },
    'confirm-eligible': { input: { penalty: { kind: 'fine', amountFen: 15_000 } } },
  });
const riverside = office({ remotePlaces: ['海河水上'] });
const remote = {
  at: pier,
  office: riverside,
  input: {
    amountFen: 15_000,
    ground: 'remote',
    partyAsked: true,
    remoteness: '水上作业，最近的银行网点关门前无法到达。',
  },
} as const;

/** Cash in remote places, and the way of cash to the bank and of every sum to the treasury. */
const cashRows: readonly RuleRow[] = [
  ...rulesOf(p('settle-in-cash', { input: { amountFen: 5_000 } }), () => ticketAfter('hand-over-ticket'), {
    holds: [
      ['remote-and-asked-for-by-the-party', 'another ground'],
      ['remote-and-asked-for-by-the-party', 'on the water, at the wish of the party', remote],
      ['place-listed-as-remote', 'another ground'],
      ['place-listed-as-remote', 'the office lists the place', remote],
      [
        'cash-on-lawful-ground',
        'in a remote place the procedure does not matter (art. 69)',
        {
          ...remote,
          at: performing,
          office: office({ remotePlaces: ['南京路'] }),
          input: { ...remote.input, amountFen: 200_000 },
        },
      ],
    ],
    fails: [
      [
        'remote-and-asked-for-by-the-party',
        'the party did not ask',
        { ...remote, input: { ...remote.input, partyAsked: false } },
      ],
      [
        'remote-and-asked-for-by-the-party',
        'hardly a word on the way to the bank',
        { ...remote, input: { ...remote.input, remoteness: '太远' } },
      ],
      ['place-listed-as-remote', 'downtown lists no place', { ...remote, office: office() }],
    ],
  }),
  ...rulesOf(p('bank-cash'), remitted, {
    holds: [
      ['cash-is-with-the-agency', 'the officers handed it over'],
      ['cash-is-with-the-agency', 'the ticket is in the archive', { at: () => ticketAfter('archive-summary') }],
      ['cash-banked-within-two-working-days', 'on the second working day', { on: '2026-03-04' }],
    ],
    fails: [
      ['cash-is-with-the-agency', 'the officers still hold it', { at: taken }],
      ['cash-is-with-the-agency', 'paid in before', { at: () => after(remitted(), p('bank-cash')) }],
      ['cash-is-with-the-agency', 'paid at the bank by the party', { at: paid }],
      ['cash-banked-within-two-working-days', 'on the third working day', { on: '2026-03-05' }],
    ],
  }),
  ...rulesOf(p('match-treasury', { on: '2026-04-01' }), paid, {
    holds: [
      ['receipts-to-match', 'a receipt of last month'],
      ['receipts-to-match', 'a ticket long archived', { at: () => ticketAfter('archive-summary') }],
      ['bank-case-and-treasury-agree', 'one amount in all three'],
    ],
    fails: [
      ['receipts-to-match', 'nothing came in by that day', { input: { through: '2026-03-25' } }],
      ['receipts-to-match', 'a day that lies ahead', { input: { through: '2026-04-02' } }],
      ['receipts-to-match', 'matched before', { at: matched, input: { through: '2026-04-01', amountFen: 200_000 } }],
      ['bank-case-and-treasury-agree', 'a fen is missing at the treasury', { input: { amountFen: 199_999 } }],
    ],
  }),
];

/** Plans that are broken and what lateness costs: PAY-03, PAY-09. */
const lateRows: readonly RuleRow[] = [
  ...rulesOf(p('break-plan'), deferred, {
    holds: [
      ['rate-of-the-plan-missed', 'the day after the first rate was due', { on: '2026-09-02' }],
      ['rate-of-the-plan-missed', 'paid a day late', { at: () => firstRate('2026-09-02'), on: '2026-09-02' }],
      ['rate-of-the-plan-missed', 'the last rate is missing', { at: () => firstRate('2026-09-01'), on: '2026-10-10' }],
    ],
    fails: [
      ['rate-of-the-plan-missed', 'the day of the rate is the party’s', { on: '2026-09-01' }],
      [
        'rate-of-the-plan-missed',
        'the first rate came on its day',
        { at: () => firstRate('2026-09-01'), on: '2026-10-09' },
      ],
    ],
  }),
  ...notArchivedRows(p('record-additional-fine'), paidLate, () => archive(closedCase())),
  ...rulesOf(p('record-additional-fine'), paidLate, {
    holds: [
      ['collected-by-bank-not-officers', 'at the bank'],
      ['within-the-additional-fine-owed', 'three per cent for each of five days', { input: { amountFen: 30_000 } }],
      [
        'within-the-additional-fine-owed',
        'it stopped when the fine was paid',
        { on: '2026-06-01', input: { amountFen: 30_000 } },
      ],
    ],
    fails: [
      ['collected-by-bank-not-officers', 'in cash', { input: { method: 'cash' } }],
      ['within-the-additional-fine-owed', 'a fen more', { input: { amountFen: 30_001 } }],
      ['within-the-additional-fine-owed', 'paid in time', { at: paid }],
      [
        'within-the-additional-fine-owed',
        'the decision did not announce it',
        { at: () => pay(silent(), '2026-04-14') },
      ],
    ],
  }),
];

/** The fine was demanded, and enforcement ended by the death of the party. */
const ended = () => after(fileAt('enforcing'), e('demand-enforcement', { on: '2026-04-10' }), e('end-collection'));
const annulled = () =>
  after(
    performing(),
    r('receive-copy', { on: '2026-04-01' }),
    r('submit-reply', { on: '2026-04-01' }),
    r('receive-decision', { on: '2026-05-11', input: { outcome: 'annulled' } }),
  );

/** The end of a payment that never became whole: CLO-01. */
const writingOffRows: readonly RuleRow[] = [
  ...notArchivedRows(p('write-off-payment'), ended, () => archive(closedUnpaid())),
  ...rulesOf(p('write-off-payment'), ended, {
    holds: [
      ['one-payment-at-a-time', 'nothing was ever paid'],
      ['collection-lawfully-ended', 'enforcement has ended'],
      ['collection-lawfully-ended', 'the decision was annulled', { at: annulled, input: { ground: 'decision-fell' } }],
    ],
    fails: [
      [
        'one-payment-at-a-time',
        'another one was begun',
        { at: () => after(ended(), p('record-part-payment')), track: 'payment/2' },
      ],
      ['collection-lawfully-ended', 'only demanded', { at: () => fileAt('enforcing') }],
      ['collection-lawfully-ended', 'the decision stands', { input: { ground: 'decision-fell' } }],
    ],
  }),
];

/** Late payment and the way of the money: law.md 1.6 and 2.7. */
export const latePaymentRows: readonly RuleRow[] = [...cashRows, ...lateRows, ...writingOffRows];
