import { apl, collection } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { tracksOf } from '../kernel/file.js';
import { standingFineFen } from '../remedies.js';
import { receivedOn } from '../service/received.js';
import { missedRate } from './deferral.js';
import type { PaymentDossier } from './dossier.js';
import { lateFineConsequences } from './late-fine-consequences.js';
import { unmatchedOfPastMonths } from './treasury.js';

const paying = runs({
  id: 'PAY-01',
  name: 'fine-paid-in-fifteen-days',
  procedure: 'payment',
  step: 'settle-payment',
  clock: 'C-PAY',
  says: {
    zh: '当事人应当自收到处罚决定书之日起十五日内缴纳罚款',
    en: 'The fine is paid within fifteen days of the decision',
  },
  starts(file) {
    const settled = tracksOf(file, 'payment').some((t) => ['paid', 'deferred', 'written-off'].includes(t.stage));
    return [standingFineFen(file) > 0 && !settled ? from(receivedOn(file)) : undefined];
  },
});

const handingOver = runs({
  id: 'PAY-08',
  name: 'cash-handed-over-in-two-working-days',
  procedure: 'payment',
  step: 'settle-in-cash',
  clock: 'C-CASH',
  says: {
    zh: '当场收缴的罚款应当在二个工作日内交至行政机关',
    en: 'Cash is handed to the agency within two working days',
  },
  starts: (file) =>
    tracksOf<PaymentDossier>(file, 'payment')
      .filter((t) => t.dossier.cash && !t.dossier.cash.remittedOn)
      .map((t) => from(t.dossier.paidOn, { track: t.key })),
});

const banking = runs({
  id: 'PAY-08',
  name: 'cash-banked-in-two-working-days',
  procedure: 'payment',
  step: 'remit-cash',
  clock: 'C-CASH-BANK',
  says: {
    zh: '行政机关应当在二个工作日内将当场收缴的罚款缴付银行',
    en: 'The agency pays the cash in at the bank within two working days',
  },
  starts: (file) =>
    tracksOf<PaymentDossier>(file, 'payment').map(({ key, dossier: { cash } }) =>
      from(cash?.bankedOn ? undefined : cash?.remittedOn, { track: key }),
    ),
});

const planBroken = consequence({
  id: 'PAY-03',
  name: 'plan-broken-by-a-missed-rate',
  kind: 'flip',
  articles: [apl(66, 2), apl(72)],
  says: {
    zh: '缴款计划有一期未按期缴足的，计划终止，自次日起恢复计算加处罚款',
    en: 'A missed rate breaks the plan, and the additional fine runs again from the next day',
  },
  procedure: 'payment',
  step: 'break-plan',
  arises: ({ file, on }) =>
    tracksOf<PaymentDossier>(file, 'payment').some(
      ({ stage, dossier: { deferral } }) =>
        stage === 'deferred' && deferral !== undefined && missedRate(file, deferral, on) !== undefined,
    ),
});

const reconciling = consequence({
  id: 'PAY-13',
  name: 'receipts-of-past-months-matched-with-the-treasury',
  kind: 'task',
  articles: [apl(74), collection(4), collection(12)],
  says: {
    zh: '罚款全额上缴国库，银行、案卷、国库按月对账',
    en: 'Every fine goes to the treasury: bank, case and treasury are matched month by month',
  },
  procedure: 'payment',
  step: 'match-treasury',
  arises: ({ file, on }) =>
    tracksOf<PaymentDossier>(file, 'payment').some((t) => unmatchedOfPastMonths(t.dossier, on).length > 0),
});

/** What follows by itself while a fine is owed. */
export const paymentConsequences: readonly Consequence[] = [
  paying,
  handingOver,
  banking,
  planBroken,
  ...lateFineConsequences,
  reconciling,
];
