import { fineFen } from '../dossier/penalty.js';
import { type Consequence, from, runs } from '../kernel/consequence.js';
import { tracksOf } from '../kernel/file.js';
import { receivedOn } from '../service/received.js';
import type { PaymentDossier } from './dossier.js';

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
    const settled = tracksOf(file, 'payment').some((t) => ['paid', 'deferred'].includes(t.stage));
    return [fineFen(file.dossier.decision) > 0 && !settled ? from(receivedOn(file)) : undefined];
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

/** What follows by itself while a fine is owed. */
export const paymentConsequences: readonly Consequence[] = [paying, handingOver];
