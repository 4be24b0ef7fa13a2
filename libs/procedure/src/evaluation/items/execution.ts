import { confiscationFen, fineFen } from '../../dossier/penalty.js';
import { remainingFen } from '../../payment/amounts.js';
import { receivedOn } from '../../service/received.js';
import { limitOf } from '../../terms.js';
import { onDecision } from '../asking.js';
import { type Facts, type Item, type Look, items } from '../item.js';
import { paymentsOf } from './on-the-spot.js';

/** Last day to pay: the term of the law, or of the plan the head granted. */
function payBy(facts: Facts): string | undefined {
  const plan = paymentsOf(facts).find((p) => p.deferral?.approved)?.deferral?.plan;
  const received = receivedOn(facts.file);
  return plan?.at(-1)?.dueOn ?? (received && limitOf('C-PAY', received, facts.file.dossier, facts.holidays)?.due);
}

const paidOn = (facts: Facts) => paymentsOf(facts).find((p) => p.paidOn)?.paidOn;

const paidInTime = onDecision((facts, d): Look => {
  if (fineFen(d) === 0) return 'na';
  const [paid, due] = [paidOn(facts), payBy(facts)];
  const receipts = paymentsOf(facts)
    .flatMap((p) => p.parts)
    .every((p) => p.receipt !== '');
  return paid !== undefined && due !== undefined && paid <= due && receipts && remainingFen(facts.file) === 0;
});

const overdueDealtWith = onDecision((facts, d): Look => {
  const [paid, due] = [paidOn(facts), payBy(facts)];
  if (fineFen(d) === 0 || !due || (paid && paid <= due)) return 'na';
  return facts.file.acts.some((a) => a.step === 'demand-performance') ? 'human' : 'fail';
});

function deferralGranted(facts: Facts): Look {
  const deferral = paymentsOf(facts).find((p) => p.deferral)?.deferral;
  return deferral ? deferral.decidedBy !== undefined && deferral.hardship !== '' : 'na';
}

function closedInForm({ file: { dossier, acts }, holidays }: Facts): Look {
  const { closure } = dossier;
  if (!closure) return 'fail';
  const last = acts.findLast(
    (a) =>
      a.on <= closure.on &&
      !/^(close|archive|add-recording|explain-gap|approve-gap)/u.test(a.step) &&
      !a.track?.startsWith('publication'),
  );
  return (
    closure.note !== '' &&
    closure.on <= (limitOf('C-CLOSE', last?.on ?? closure.on, dossier, holidays)?.due ?? closure.on)
  );
}

/** H: performance and closing. */
// prettier-ignore
export const execution: readonly Item[] = items('scored', [
  ['R47', 3, ['罚款按期缴清', 'Fine paid in time'], ['缴款日期、金额、票据', 'day, amount and receipt of the payment'], paidInTime],
  ['R48', 1, ['延期分期审批', 'Deferral decided'], ['申请、理由、审批是否齐全', 'request, hardship and the head’s decision'], deferralGranted],
  ['R49', 3, ['逾期处理', 'Overdue dealt with'], ['逾期是否催告；加处罚款由人核算', 'whether a demand was made; the additional fine is for a person'], overdueDealtWith],
  ['R50', 2, ['没收物品处理', 'Confiscated things'], ['由人核对清单和处理记录', 'list and disposal are for a person'], onDecision((_f, d) => (confiscationFen(d) > 0 || d.penalties.some((p) => p.kind === 'confiscate-property') ? 'human' : 'na'))],
  ['R51', 1, ['改正义务核实', 'Correction verified'], ['是否核实已改正', 'whether the correction was verified'], ({ file: { dossier } }) => (dossier.correction ? dossier.correction.corrected === true : 'na')],
  ['R52', 2, ['结案审批', 'Closure'], ['结案事由、结果和期限', 'ground, result and term of the closure'], closedInForm],
], ['R48', 'R49', 'R50']);
