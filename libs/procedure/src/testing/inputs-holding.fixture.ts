import { addDays, type CivilDate } from '@anjuan/calendar';

const officers = ['li', 'zhao'];
const stove = { name: '烧烤炉', quantity: 1, spec: '不锈钢，一米二', place: '执法队仓库二层' };

/** A lawful claim in a matter of kitchen fumes while the Air Law was in force. */
export const usualClaim = {
  measure: 'seize',
  basis: 'AIR-2018/30',
  why: '油烟净化设施被当事人拆下，准备运走。',
  conditions: '当事人正在转移拆下的净化设施，证据可能灭失。',
  slight: false,
};

/** A measure in the presence of the party with all its duties. */
const taking = {
  officers,
  certificatesShown: true,
  place: '南京路88号',
  from: '09:10',
  until: '10:20',
  partyCalled: true,
  partyPresent: true,
  reasonsTold: true,
  rightsTold: true,
  statement: '当事人表示没有异议。',
  findings: '扣押油烟净化设施一套，当事人全程在场。',
  partySigned: true,
  items: [stove],
  relatedOnly: true,
  noNecessities: true,
  notSealedElsewhere: true,
  termDays: 30,
  remediesStated: true,
  decisionHandedOver: true,
  listHandedOver: true,
};

const test = {
  kind: 'testing',
  body: '天津市某检测技术有限公司',
  qualified: true,
  qualification: 'CMA240000000001',
  things: '油烟净化设施排口油烟浓度。',
  toldInWriting: true,
};

/** What must be typed while evidence is tested, preserved, sealed or seized: the plainest lawful thing. */
export const typedForHolding: Readonly<Record<string, (on: CivilDate) => object>> = {
  'entrust-test': (on) => ({ ...test, dueOn: addDays(on, 10) }),
  'record-test-result': (on) => ({ resultOn: on, finding: '油烟排放浓度超过标准。', partyToldOn: on }),
  'record-intake': () => ({ device: '执法记录仪A07', timeSource: '北斗授时', digests: ['e'.repeat(64)] }),
  'request-preservation': () => ({ why: '当事人拟于当晚转移涉案物品，证据可能灭失。', things: '烧烤炉一台。' }),
  'refuse-preservation': () => ({ reasons: '拍照即可固定证据，不必保存。' }),
  'register-preserved': () => ({
    officers,
    certificatesShown: true,
    items: [stove],
    keeper: '当事人自行保管',
    partySigned: true,
  }),
  'copy-and-return': () => ({ officers, copies: ['f'.repeat(64)], note: '已拍照固定，物品返还，当事人签收。' }),
  'send-preserved-for-testing': () => ({ note: '已随委托书送检。' }),
  'convert-to-sealing': () => ({ note: '同日查封，清单一致。' }),
  'confiscate-preserved': () => ({ note: '没收入库，移交财政部门处理。' }),
  'release-preserved': () => ({ officers, note: '不再需要保存，物品返还，当事人签收。' }),
  'tell-keeper': () => ({ note: '电话并书面告知当事人，物品由其自行保管。' }),
  'request-sealing': () => usualClaim,
  'refuse-sealing': () => ({ reasons: '责令改正即可，不必扣押。' }),
  'implement-sealing': () => taking,
  'seal-in-urgency': () => ({ ...taking, claim: usualClaim, urgency: '当事人正将设施装车运走，来不及事前报批。' }),
  'report-urgent-sealing': () => ({ at: '11:00', report: '当场扣押净化设施一套，报请补办批准。' }),
  'approve-urgent-sealing': () => ({ at: '15:00' }),
  'record-custody': () => ({
    custodian: '冯内',
    place: '执法队仓库二层',
    photos: ['9'.repeat(64)],
    keptSafely: true,
  }),
  'extend-sealing': () => ({ reasons: '检测机构尚未出具报告，案情复杂。', notified: true }),
  'note-release-ground': () => ({ ground: 'unrelated', note: '查明设施属于邻店，与本案无关。' }),
  'order-release': () => ({ ground: 'other', note: '现场已固定证据，不再需要扣押。' }),
  'return-sealed': () => ({ officers, allReturned: true, note: '设施全部退还，当事人签收。' }),
  'confiscate-sealed': () => ({ note: '没收入库，移交财政部门处理。' }),
  'destroy-sealed': () => ({
    officers,
    provided: true,
    provision: '某行政法规第十条',
    note: '在监销人员见证下销毁。',
  }),
  'hand-sealed-to-police': () => ({
    to: '和平区公安分局',
    receipt: '收字〔2026〕1号',
    partyTold: true,
    note: '清单一致，随案移交。',
  }),
  'auction-sealed': () => ({ auctioneer: '天津市某拍卖行', proceedsFen: 150_000, note: '全部抵缴罚款，无余款。' }),
};
