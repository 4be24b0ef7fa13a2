import { type CivilDate, nationalHolidays } from '@anjuan/calendar';
import type { ItemVerdict } from '../evaluation/dossier.js';
import { evaluate } from '../evaluation/evaluate.js';
import type { CaseFile } from '../kernel/file.js';
import { STALL, office } from './office.fixture.js';
import { vendor } from './party.fixture.js';

const present = { officers: ['li', 'zhao'], certificatesShown: true };
const visit = { certificatesShown: true, note: '复查时便道上的情况。' };

/** A verdict on every item as the machine found it; what only a person can judge passes. */
export function verdictsOn(
  file: CaseFile,
  changes: Readonly<Record<string, Partial<ItemVerdict>>> = {},
): readonly ItemVerdict[] {
  return evaluate(file, office(), nationalHolidays).map(({ id, machine }) => ({
    item: id,
    verdict: machine === 'human' ? 'pass' : machine,
    ...changes[id],
  }));
}

/** What must be typed outside the ordinary procedure: the plainest lawful thing. */
export const typedElsewhere: Readonly<Record<string, (on: CivilDate, file: CaseFile) => object>> = {
  'open-on-the-spot': (on) => ({
    matter: STALL,
    facts: '占道摆设摊位一处。',
    place: '南京路88号',
    actOn: on,
    party: vendor,
    officers: ['li', 'zhao'],
  }),
  'confirm-eligible': () => ({
    penalty: { kind: 'fine', amountFen: 5_000 },
    basis: ['城市道路管理条例第四十二条'],
    reasons: '情节轻微。',
  }),
  'show-certificates': () => ({ certificatesShown: true }),
  'tell-and-hear': () => ({ rightsTold: true }),
  'switch-to-ordinary': () => ({ ground: 'disputed', reason: '当事人否认占道。' }),
  'archive-summary': () => ({ checked: true }),
  'log-inspection': () => ({
    ...present,
    matter: STALL,
    place: '南京路',
    from: '09:00',
    until: '09:20',
    finding: '便道有摊位。',
    found: true,
  }),
  advise: () => ({ advice: '当场劝导，当事人已收摊。' }),
  'give-slip': () => ({ slip: 'first', number: '提示〔2026〕1号', content: '请勿占用便道。' }),
  'order-to-correct': (on) => ({ ordered: '清理摊位。', dueOn: on }),
  'reinspect-corrected': () => visit,
  'reinspect-uncorrected': () => visit,
  'penalise-on-the-spot': () => ({ caseId: 'ticket-1' }),
  'open-case': () => ({ caseId: 'case-1' }),
  'leave-service': () => ({ reason: '当事人拒绝签收。', place: '南京路88号', witness: '某居委会工作人员' }),
  'serve-electronically': (on) => ({ channel: 'sms', reachedOn: on, log: '短信平台显示已送达。' }),
  'serve-by-post': (on) => ({ mail: 'EMS0001', receivedOn: on, digests: ['b'.repeat(64)] }),
  'record-attempt': () => ({ note: '家中无人。' }),
  'announce-service': () => ({
    ground: 'whereabouts-unknown',
    proof: '派出所证明当事人已搬离，去向不明。',
    where: 'www.example.cn',
  }),
  'give-up': () => ({ note: '当事人已搬离。' }),
  'record-part-payment': () => ({ amountFen: 50_000, receipt: '票据0001' }),
  'request-deferral': () => ({
    hardship: '低保家庭，附民政部门出具的证明。',
    plan: [
      { dueOn: '2026-09-01', amountFen: 100_000 },
      { dueOn: '2026-10-09', amountFen: 100_000 },
    ],
  }),
  'refuse-deferral': () => ({ opinion: '不符合延期条件。' }),
  'settle-in-cash': () => ({ fiscalReceipt: '财票0001' }),
  'remit-cash': () => ({ voucher: '交款0001' }),
  'return-publication': () => ({ reasons: '事实表述不清。' }),
  'correct-publication': () => ({ reason: '更正违法事实的表述。' }),
  'withdraw-publication': () => ({ ground: 'annulled', reason: '处罚决定已被依法撤销。' }),
  'evaluate-file': (_on, file) => ({ verdicts: verdictsOn(file) }),
  'request-rectification': (on) => ({ items: [{ item: 'R58', kind: 'learn', demand: '今后按目录装订。' }], dueOn: on }),
  'confirm-rectified': () => ({ note: '已按要求整改。' }),
};
