import { fineFen } from '../../dossier/penalty.js';
import { matterOf } from '../../rules/matter.js';
import { remainingFen } from '../../payment/amounts.js';
import { limitOf } from '../../terms.js';
import { actsShortOfOfficers, onDecision } from '../asking.js';
import { type Facts, type Item, type Look, items } from '../item.js';
import { cashLawful, cashRemitted, onTheSpotAllowed, paymentsOf } from './on-the-spot.js';

function recordedBeforeDecision({ file: { acts, dossier } }: Facts): Look {
  const decided = acts.find((a) => a.step === 'decide-on-the-spot')?.seq ?? Infinity;
  const before = acts.filter((a) => !a.track && a.seq <= decided);
  return before.some((a) => a.reached >= 'L2' || (dossier.lateRecordings?.[a.seq] ?? []).length > 0);
}

const handedOverAtOnce = onDecision(({ file: { dossier } }, { on, number }): Look => {
  const handed = dossier.onTheSpot?.handedOver;
  return Boolean(number) && handed !== undefined && handed.on === on && (handed.signed || Boolean(handed.refusalNote));
});

const collected = onDecision((facts, d): Look => {
  if (fineFen(d) === 0) return 'na';
  const lawful = cashLawful(facts) !== false;
  return lawful && remainingFen(facts.file) === 0 && paymentsOf(facts).every((p) => cashRemitted(facts, p));
});

const reported = onDecision(({ file: { dossier }, holidays }, { on }): Look => {
  const day = dossier.onTheSpot?.reportedOn;
  return day !== undefined && day <= (limitOf('C-SUM', on, dossier, holidays)?.due ?? day);
});

/** The short rubric of a ticket. */
// prettier-ignore
export const summary: readonly Item[] = items('summary', [
  ['Q1', 15, ['种类和数额', 'Kind and amount'], ['当场处罚的种类和数额是否在限额内', 'kind and amount within the limits'], onTheSpotAllowed],
  ['Q2', 10, ['两名执法人员', 'Two officers'], ['每次执法是否有两名以上证件有效的人员', 'two officers with valid certificates in each act'], actsShortOfOfficers],
  ['Q3', 15, ['事实、地点、依据', 'Facts, place, basis'], ['事实、地点、事项、依据是否齐全', 'facts, place, matter and basis on file'],
    ({ file: { dossier: d } }) => (d.facts ?? '').length >= 5 && Boolean(d.place?.text) && matterOf(d) !== undefined && (d.onTheSpot?.basis ?? []).length > 0],
  ['Q4', 10, ['决定前有影像', 'A picture before the decision'], ['决定前的行为是否有照片或者音像', 'a photo or clip of an act before the decision'], recordedBeforeDecision],
  ['Q5', 10, ['口头告知', 'Told orally'], ['告知、陈述和复核是否记录', 'notice, statement and re-check recorded'], ({ file: { dossier: d } }) => Boolean(d.onTheSpot?.told?.facts && d.onTheSpot.told.recheck)],
  ['Q6', 10, ['编号和交付', 'Number and delivery'], ['编号决定书是否当场交付或者注明拒签', 'numbered form handed over at once, or the refusal noted'], handedOverAtOnce],
  ['Q7', 10, ['救济告知', 'Remedies'], ['决定书由系统模板制发，写明先复议', 'the paper comes from the template: reconsideration first'], onDecision((_f, d) => Boolean(d.number))],
  ['Q8', 5, ['裁量', 'Discretion'], ['裁量理由是否写明', 'reasons for the discretion'], ({ file: { dossier: d } }) => Boolean(d.onTheSpot?.reasons?.trim())],
  ['Q9', 10, ['收缴', 'Collection'], ['罚款是否缴清，现金是否合法并按期交回', 'fine paid; cash lawful and handed over in time'], collected],
  ['Q10', 5, ['备案', 'Reported'], ['是否在三个工作日内备案', 'reported within three working days'], reported],
]);
