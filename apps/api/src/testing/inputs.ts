import { type CaseFile, nextTrack, procedureOfStep } from '@anjuan/procedure';
import { demoPerson } from '../demo/office.js';
import { matterNo } from '../demo/play.js';

const officers = ['officer01', 'officer02'].map(demoPerson);
const present = { officers, certificatesShown: true };
const hours = { place: '天津市和平区津和小街12号', from: '09:10', until: '09:40' };

/** A draft that needs everything: hearing, legal review, deliberation. */
export const heavyDraft = {
  facts: '当事人在禁止区域露天烧烤，经劝阻仍未停止。',
  breached: ['《天津市大气污染防治条例》相关条款'],
  basis: ['《天津市大气污染防治条例》相关罚则'],
  reasons: '多次违法，从重处罚。',
  penalties: [{ kind: 'fine', amountFen: 1_000_000 }],
  // Not corrected after being stopped: 5,000 to 20,000 yuan.
  tier: 'grave',
  publicInterest: false,
  socialRisk: true,
  severalLegalRelations: true,
  thirdPartyRights: false,
};

/** A party whose values must never be seen outside the vault. */
export const party = {
  kind: 'person',
  name: '尤可疑',
  idNumber: '120101199001011239',
  phone: '13812345678',
  address: '天津市和平区保密路9号',
};

/** What is not on file and must be typed, by step: the plainest lawful thing. */
const typed: Readonly<Record<string, (on: string) => object>> = {
  'log-inspection': () => ({
    ...present,
    ...hours,
    matter: matterNo(17),
    party,
    finding: '露天烧烤',
    found: true,
    partySigned: true,
  }),
  'register-lead': (on) => ({
    source: 'complaint',
    matter: matterNo(17),
    note: '居民反映露天烧烤。',
    place: hours.place,
    actOn: on,
    discoveredOn: on,
    party,
  }),
  'assign-lead': () => ({ officers, noInterest: true }),
  'request-filing': () => ({ facts: '露天烧烤', opinion: '建议立案。' }),
  'refuse-filing': () => ({ ground: 'no-breach', reasons: '经核查没有违法行为。' }),
  'record-concurrent-agency': () => ({ agency: '天津市和平区城市管理委员会', note: '对方来函称已在查处。' }),
  'link-redo': () => ({
    caseNumber: '津和小白楼罚立〔2025〕9号',
    paper: '津和政复决〔2026〕1号',
    ground: 'substance',
    facts: '当事人于去年露天烧烤。',
    penalties: [{ kind: 'fine', amountFen: 500_000 }],
  }),
  'report-suspected-crime': () => ({
    officers,
    offence: '污染环境罪',
    report: '涉嫌犯罪，建议移送。',
    reportTo: demoPerson('head01'),
  }),
  'refuse-crime-transfer': () => ({ reasons: '未达到立案追诉标准。' }),
  'take-back-case': () => ({ reasons: '不予移送，继续行政处理。' }),
  'transfer-case': () => ({
    to: '和平区公安分局',
    letter: '移〔2026〕1号',
    receipt: '回执1号',
    reasons: '不属于本机关管辖。',
  }),
  'return-filing': () => ({ reasons: '请补充现场照片。' }),
  'suspend-investigation': () => ({ ground: 'party-missing', note: '多次走访未找到当事人。' }),
  'resume-investigation': () => ({ reasons: '已找到当事人。' }),
  'record-scene': () => ({ ...present, ...hours, rightsTold: true, partySigned: true, findings: '现场有烤炉两台。' }),
  'add-evidence': (on) => ({ kind: 'physical', title: '烤炉', proves: '露天烧烤的事实', takenOn: on, officers }),
  'entrust-test': (on) => ({
    body: '天津市某检测技术有限公司',
    qualification: 'CMA240000000001',
    things: '油烟排口浓度。',
    dueOn: on,
  }),
  'record-test-result': (on) => ({ test: 1, resultOn: on, finding: '浓度超过标准。', partyToldOn: on }),
  'record-intake': () => ({ no: 1, device: '执法记录仪A07', timeSource: '北斗授时' }),
  'extend-verification': () => ({ reasons: '案情复杂，需要进一步核查。' }),
  'extend-decision-period': () => ({ reasons: '案情复杂，不能在期限内作出决定。' }),
  'extend-decision-together': () => ({
    reasons: '案情特别复杂，经延期仍不能作出决定。',
    attendees: ['head01', 'head02', 'unithead01'].map(demoPerson),
  }),
  'leave-out-days': (on) => ({ ground: 'testing', from: on, to: on, note: '检测委托书及报告已入卷。' }),
  'call-for-review-papers': () => ({ missing: ['烤炉照片原件'] }),
  'supply-review-papers': () => ({ supplied: '烤炉照片原件两张。' }),
  'order-guardian': () => ({ guardian: '父亲', measures: '加强日常教育，不得再露天烧烤。' }),
  'question-party': () => ({ ...present, ...hours, alone: true, said: '问：是否属实？答：属实。', signed: true }),
  'verify-evidence': () => ({ items: ['1'], method: '与现场笔录核对一致。' }),
  'exclude-evidence': () => ({ no: 1, reasons: '来源不明。' }),
  'order-correction': (on) => ({ officers, ordered: '立即停止露天烧烤。', dueOn: on }),
  reinspect: () => ({ ...present, corrected: true, note: '已经停止。' }),
  'conclude-investigation': () => heavyDraft,
  'submit-for-pre-review': () => ({ note: '请在告知前预审。' }),
  'pass-pre-review': () => ({ reasons: '同意。' }),
  'return-from-pre-review': () => ({ reasons: '请补充询问笔录。' }),
  'approve-notice': () => ({ hearingRight: true }),
  'record-statement': () => ({ said: '请求从轻。' }),
  'record-waiver': () => ({ inWriting: true, said: '放弃陈述、申辩。' }),
  'request-hearing': () => ({ asks: '请求举行听证。' }),
  'schedule-hearing': () => ({
    heldOn: '2026-10-14',
    place: '街道办事处三楼',
    presider: demoPerson('presider01'),
    open: true,
  }),
  'withdraw-hearing': () => ({ said: '自愿撤回听证申请。' }),
  'hold-hearing': () => ({ agents: 1, record: '双方质证。', opinion: '建议维持。', signed: true }),
  'recheck-statement': () => ({ accepted: 'no', opinion: '不属于法定从轻情形，不予采纳。' }),
  'renew-notice': () => ({ ...heavyDraft, newFacts: '复核中查明新的事实。', hearingRight: true }),
  'draft-decision': () => heavyDraft,
  'submit-for-legal-review': () => ({ note: '提请法制审核。' }),
  'pass-legal-review': () => ({ reasons: '同意。' }),
  'return-for-investigation': () => ({ reasons: '请补充证据。' }),
  'return-for-correction': () => ({ reasons: '请更正法律依据。' }),
  'advise-transfer': () => ({ reasons: '涉嫌犯罪，建议移送。' }),
  deliberate: () => ({
    attendees: ['head01', 'head02', 'unithead01'].map(demoPerson),
    opinions: '均同意。',
    conclusion: '同意处罚。',
  }),
  'make-decision': () => ({ bank: '中国工商银行天津和平支行' }),
  'decide-no-penalty': () => ({ ground: 'minor', reasons: '当事人不满十四周岁。', education: '已教育当事人。' }),
  'terminate-investigation': () => ({ ground: 'facts-fail', reasons: '经多方查找，违法事实仍然无法查清。' }),
  'demand-performance': (on) => ({ demands: '请缴清罚款。', dueOn: on }),
  'close-case': () => ({ ground: 'terminated', note: '办理完毕。' }),
  'archive-case': () => ({ retention: '10年', checked: true }),
  'explain-gap': () => ({ seq: 1, reason: 'text', note: '文字记录已足以反映。' }),
  'hand-over': () => ({
    officers,
    place: hours.place,
    receivedBy: '当事人',
    relation: 'self',
    signed: true,
    mode: 'direct',
  }),
};

/** The plainest lawful input of a step: what is on file, and what must be typed. */
export function usualInput(file: CaseFile, step: string, on: string): Record<string, unknown> {
  const procedure = procedureOfStep(file, step);
  const found = procedure?.rows.find((row) => row.step.id === step)?.step;
  const track = procedure?.track ? nextTrack(file, procedure.kind) : undefined;
  return { ...found?.prefill?.(file, track), ...typed[step]?.(on) };
}
