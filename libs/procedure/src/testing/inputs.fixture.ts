import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import type { RecordingItem, Step } from '../kernel/step.js';
import { recording } from '../three-systems/recording.js';
import { typedForAdministration } from './inputs-administration.fixture.js';
import { typedForAgency } from './inputs-agency.fixture.js';
import { typedForHolding } from './inputs-holding.fixture.js';
import { typedForDemolition } from './inputs-demolition.fixture.js';
import { typedForCalendar } from './inputs-calendar.fixture.js';
import { typedForMoney } from './inputs-money.fixture.js';
import { typedForRemedies } from './inputs-remedies.fixture.js';
import { typedForEntries } from './inputs-publication.fixture.js';
import { STALL } from './office.fixture.js';
import { typedElsewhere } from './other-inputs.fixture.js';
import { vendor } from './party.fixture.js';
import { typedForSideTracks } from './inputs-side.fixture.js';
import { typedForTerms } from './inputs-terms.fixture.js';
import { own } from './rows/own.fixture.js';

/** A lawful draft: a fine of 2,000 yuan, no ground of legal review. */
export const lightDraft = {
  facts: '当事人在南京路便道摆设摊位，占用城市道路三平方米。',
  breached: ['城市道路管理条例第二十七条'],
  basis: ['城市道路管理条例第四十二条'],
  reasons: '初次违法，已改正，从轻处罚。',
  penalties: [{ kind: 'fine', amountFen: 200_000 }],
  publicInterest: false,
  socialRisk: false,
  severalLegalRelations: false,
  thirdPartyRights: false,
};

const present = { officers: ['li', 'zhao'], certificatesShown: true };
const hours = { place: '南京路88号', from: '09:10', until: '09:40' };
const signed = { rightsTold: true, partySigned: true };

/** What cannot be carried over from the file, by step: the plainest lawful thing to type. */
const typed: Readonly<Record<string, (on: CivilDate, file: CaseFile) => object>> = {
  ...typedElsewhere,
  ...typedForDemolition,
  ...typedForMoney,
  ...typedForRemedies,
  ...typedForHolding,
  ...typedForTerms,
  ...typedForSideTracks,
  ...typedForAgency,
  ...typedForCalendar,
  ...typedForAdministration,
  ...typedForEntries,
  'register-lead': (on) => ({
    source: 'complaint',
    matter: STALL,
    note: '群众反映南京路便道有人占道经营。',
    place: '南京路88号',
    actOn: on,
    discoveredOn: on,
    party: vendor,
  }),
  'assign-lead': () => ({ officers: ['li', 'zhao'], noInterest: true }),
  'request-filing': () => ({ opinion: '拟予立案。' }),
  'refuse-filing': () => ({ ground: 'no-breach', reasons: '经核查，未发现占用城市道路的行为。' }),
  'transfer-case': () => ({
    to: '和平区城市管理委员会',
    letter: '移〔2026〕1号',
    receipt: '回执1号',
    reasons: '不属于本机关管辖。',
  }),
  'return-filing': () => ({ reasons: '请补充现场照片。' }),
  'suspend-investigation': () => ({ ground: 'party-missing' }),
  'resume-investigation': () => ({ reasons: '已找到当事人。' }),
  'record-scene': () => ({ ...present, ...hours, ...signed, findings: '便道上有摊位一处。' }),
  'add-evidence': (on) => ({
    kind: 'audiovisual',
    title: '现场照片',
    proves: '占道经营的事实',
    takenOn: on,
    officers: ['li', 'zhao'],
  }),
  'question-party': () => ({
    ...present,
    ...hours,
    alone: true,
    said: '问：是否办理占道许可？答：没有。',
    signed: true,
  }),
  'verify-evidence': () => ({ method: '与现场笔录核对一致。' }),
  'exclude-evidence': () => ({ no: 1, reasons: '未经当事人同意秘密录制。' }),
  'order-correction': (on) => ({ officers: ['li', 'zhao'], ordered: '立即清理摊位。', dueOn: on }),
  reinspect: () => ({ ...present, corrected: true, note: '摊位已清理。' }),
  'conclude-investigation': () => lightDraft,
  'submit-for-pre-review': () => ({ note: '请在告知前预审。' }),
  'pass-pre-review': () => ({ reasons: '同意。' }),
  'return-from-pre-review': () => ({ reasons: '请补充询问笔录。' }),
  'record-statement': () => ({ said: '当事人称生活困难，请求从轻。' }),
  'record-waiver': () => ({ inWriting: true, said: '放弃陈述、申辩。' }),
  'request-hearing': () => ({ asks: '请求举行听证。' }),
  'schedule-hearing': () => ({ heldOn: '2026-03-27', place: '街道办事处三楼', presider: 'presider' }),
  'withdraw-hearing': () => ({ said: '自愿撤回听证申请。' }),
  'hold-hearing': () => ({ record: '调查人员出示证据，当事人质证。', opinion: '建议维持拟处罚意见。' }),
  'recheck-statement': () => ({ accepted: 'no', opinion: '经济困难不属于法定从轻情形，不予采纳。' }),
  'renew-notice': () => ({ newFacts: '复核中查明另有占道三处的新事实。' }),
  'pass-legal-review': () => ({ reasons: '同意。' }),
  'return-for-investigation': () => ({ reasons: '请补充鉴定意见。' }),
  'return-for-correction': () => ({ reasons: '请更正法律依据。' }),
  'advise-transfer': () => ({ reasons: '涉嫌犯罪，建议移送。' }),
  deliberate: () => ({
    attendees: ['head', 'unit-head', 'reviewer'],
    opinions: '各人均同意。',
    conclusion: '同意处罚。',
  }),
  'decide-no-penalty': () => ({ ground: 'no-breach', reasons: '占道许可当日有效，违法事实不能成立。' }),
  'terminate-investigation': () => ({ ground: 'facts-fail', reasons: '多方查找，违法事实无法查清。' }),
  'demand-performance': (on) => ({ demands: '请缴清罚款。', dueOn: on }),
  'close-case': () => ({ note: '案件办理完毕。' }),
  'archive-case': () => ({ checked: true }),
  'add-recording': () => ({ seq: 1, kind: 'whole', digests: ['a'.repeat(64)] }),
  'explain-gap': (_on, file) => ({
    seq: recording(file).open[0]?.seq ?? 1,
    reason: 'text',
    note: '文字记录已足以反映全过程。',
  }),
  'hand-over': () => ({ officers: ['li', 'zhao'], place: '南京路88号' }),
  'settle-payment': () => ({ receipt: '票据0001' }),
  'clear-publication': () => ({ secrecyReviewed: true, privacyReviewed: true }),
};

/** The plainest lawful input of a step for a file: what is on file, and what must be typed. */
export function usualInput(step: Step, file: CaseFile, on: CivilDate, track?: string): Record<string, unknown> {
  const kept = own.find((rows) => rows.step === step.id)?.usual;
  return { ...step.prefill?.(file, track), ...(typed[step.id] ?? kept)?.(on, file) };
}

/** Recordings that reach the grade a step needs. */
export function enoughRecordings(step: Step): readonly RecordingItem[] {
  const item = (kind: RecordingItem['kind'], digit: string): RecordingItem => ({ digest: digit.repeat(64), kind });
  const perGrade = {
    L0: [],
    L1: [],
    L2: [item('photo', 'a'), item('photo', 'b')],
    L3: [item('clip', 'c')],
    L4: [item('whole', 'd')],
  };
  return perGrade[step.grade ?? 'L1'];
}
