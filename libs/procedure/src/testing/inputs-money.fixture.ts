import { type CivilDate, addDays, nationalHolidays } from '@anjuan/calendar';
import { overdueFen } from '../court/window.js';
import type { CaseFile } from '../kernel/file.js';

/** What is overdue on a day; a fen where nothing is, so that the form is filled. */
const owed = (file: CaseFile, on: CivilDate) => Math.max(1, overdueFen(file, on, nationalHolidays));
const courtPaper = (number: string) => (on: CivilDate) => ({ receivedOn: on, number });

const substituteDone = {
  certificatesShown: true,
  signedBy: ['officer', 'agent', 'witness'],
  costFen: 280_000,
  note: '已清运堆放物两车，恢复便道。',
};

/** What must be typed on the tracks of money and force beside the demolition: the plainest lawful thing. */
export const typedForMoney: Readonly<Record<string, (on: CivilDate, file: CaseFile) => object>> = {
  'bank-cash': () => ({ slip: '进账0001' }),
  'record-additional-fine': () => ({ amountFen: 6_000, receipt: '票据0002' }),
  'write-off-payment': () => ({ ground: 'enforcement-over', note: '当事人死亡，无遗产可供执行。' }),
  'match-treasury': () => ({ voucher: '国库0001' }),
  'demand-enforcement': (on, file) => ({ dueOn: addDays(on, 10), amountFen: owed(file, on) }),
  'hear-on-demand': () => ({ said: '当事人称资金周转困难。' }),
  'recheck-on-demand': () => ({ adopted: false, opinion: '经济困难可以申请分期，不属于正当理由。' }),
  'decide-enforcement': (on) => ({
    means: 'transfer',
    reasons: '经催告逾期仍未缴纳罚款。',
    basis: ['行政强制法第三十七条', '行政强制法第四十六条'],
    manner: '划拨存款',
    plannedOn: on,
    remediesStated: true,
    sealed: true,
  }),
  'carry-out-enforcement': (on, file) => ({
    certificatesShown: true,
    collectedFen: owed(file, on),
    note: '已划拨至罚没专户。',
  }),
  'agree-on-payment': (on) => ({
    terms: '分两期缴清罚款，并整修被占压的便道。',
    dueOn: addDays(on, 20),
    harmsNobody: true,
  }),
  'resume-after-broken-payment': () => ({ note: '约定期限届满仍未缴纳。' }),
  'suspend-collection': () => ({
    ground: 'hardship',
    facts: '当事人患病住院，暂无履行能力。',
    unable: true,
    harmless: true,
  }),
  'resume-collection': () => ({ facts: '当事人已恢复经营。' }),
  'end-collection': () => ({ ground: 'death', facts: '当事人死亡，无遗产可供执行。' }),
  'owe-collection-back': () => ({ ground: 'mistake', paper: '执行异议处理决定〔2026〕1号' }),
  'pay-collection-back': () => ({ restored: '多执行的款项已经退还。' }),
  'confirm-collected': () => ({ note: '催告后当事人已缴清。' }),
  'leave-to-court': () => ({ note: '本机关无强制执行权，转申请法院。' }),
  'demand-clearing': (on) => ({
    dueOn: addDays(on, 7),
    manner: '自行清除堆放物并恢复便道。',
    object: 'obstacle',
    harm: 'traffic',
    harmFacts: '堆放物占用盲道和机动车道，行人被迫绕行车道。',
  }),
  'hear-on-clearing': () => ({ said: '当事人称货车未到。' }),
  'recheck-on-clearing': () => ({ adopted: false, opinion: '已给足清除期限，不予采纳。' }),
  'decide-substitute': (on) => ({
    reasons: '经催告仍不清除，危害交通安全。',
    basis: ['行政强制法第五十条'],
    manner: '人工清运',
    plannedOn: on,
    remediesStated: true,
    sealed: true,
    performer: 'agent',
    agent: '某清运有限公司',
    agentHasNoInterest: true,
    estimateFen: 300_000,
  }),
  'perform-clearing': () => substituteDone,
  'perform-on-structure': () => substituteDone,
  'clear-at-once': () => ({ publicPlace: true, why: '渣土车侧翻，司机受伤送医，无法清除。', partyPresent: false }),
  'tell-of-clearing': () => ({ how: '电话告知并寄送书面通知。' }),
  'confirm-party-cleared': () => ({ note: '当事人已自行清除。' }),
  'claim-clearing-cost': (on) => ({ costFen: 280_000, dueOn: addDays(on, 15) }),
  'settle-clearing-cost': () => ({ receipt: '票据0003' }),
  'bear-clearing-cost': () => ({ reasons: '当事人死亡且无遗产，费用由财政承担。' }),
  'demand-before-court': (on, file) => ({
    dueOn: addDays(on, 15),
    amountFen: owed(file, on),
  }),
  'hear-before-court': () => ({ said: '当事人称资金周转困难。' }),
  'recheck-before-court': () => ({ adopted: false, opinion: '不属于依法可以不予执行的正当理由。' }),
  'apply-to-court': () => ({
    court: '天津市和平区人民法院',
    papers: ['application', 'decision', 'opinion', 'demand', 'target'],
    signedByHead: true,
    sealed: true,
  }),
  'record-acceptance': courtPaper('（2026）津0101行审1号'),
  'record-refusal': courtPaper('（2026）津0101行审1号'),
  'record-ruling': courtPaper('（2026）津0101行审1号'),
  'record-adverse-ruling': courtPaper('（2026）津0101行审1号'),
  'ask-higher-court': () => ({ court: '天津市第一中级人民法院', reasons: '申请在法定期限内提出，材料齐全。' }),
  'win-court-review': courtPaper('（2026）津01行审复1号'),
  'lose-court-review': courtPaper('（2026）津01行审复1号'),
  'let-refusal-stand': () => ({ note: '裁定理由成立，不再申请复议。' }),
  'withdraw-court-application': () => ({ note: '当事人已经缴清罚款。' }),
  'record-court-execution': () => ({ note: '法院已划拨被执行人存款。', collectedFen: 400_000 }),
  'record-court-termination': () => ({ note: '被执行人没有可供执行的财产。' }),
  'confirm-performed-before-court': () => ({ note: '催告后当事人已缴清。' }),
};
