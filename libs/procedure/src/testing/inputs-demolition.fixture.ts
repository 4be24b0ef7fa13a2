import { type CivilDate, addDays } from '@anjuan/calendar';

const shown = { certificatesShown: true };
const urban = { plot: 'urban' };
const photos = ['e'.repeat(64)];

/** What must be typed while a structure is dealt with: the plainest lawful thing. */
export const typedForDemolition: Readonly<Record<string, (on: CivilDate) => object>> = {
  'order-stop': () => ({ ...urban, ordered: '立即停止在楼南侧的搭建。' }),
  'lift-stop-order': () => ({ reasons: '当事人补交了规划许可证。' }),
  'seal-site': () => ({ ...shown, place: '南京路88号楼南侧工地' }),
  'unseal-site': () => ({ reasons: '违法建设已经处理完毕。' }),
  'record-instruction': (on) => ({
    government: '天津市和平区人民政府',
    number: '和平政责〔2026〕1号',
    issuedOn: on,
    agency: '小白楼街道办事处',
  }),
  'ask-planning-opinion': () => ({ ...urban, authority: '市规划资源局和平分局' }),
  'record-planning-opinion': () => ({ number: '规认〔2026〕3号', correctable: false, says: '无法采取改正措施。' }),
  'order-building-correction': (on) => ({
    ordered: '拆除超出许可的部分。',
    dueOn: addDays(on, 10),
    costFen: 10_000_000,
  }),
  'verify-building-correction': () => ({ ...shown, inTime: true, note: '超出部分已拆除。' }),
  'find-uncorrected': () => ({ note: '期满核查，仍未改正。' }),
  'find-uncorrectable': () => ({ reasons: '侵占消防通道，无法改正。', costFen: 10_000_000 }),
  'record-confiscated': () => ({ note: '违法建筑已移交区财政部门。' }),
  'refer-to-demolition': (on) => ({ caseNumber: '和街罚〔2025〕9号', doneOn: on, costFen: 10_000_000 }),
  'start-demolition': () => ({ ...urban, dueOn: '2026-12-01', plannedAreaTenthsM2: 125 }),
  'measure-self-demolition': () => ({ ...shown, note: '违法建设已自行拆除。' }),
  'announce-demolition': (on) => ({ places: '南京路88号楼门', dueOn: addDays(on, 10) }),
  'demand-demolition': (on) => ({ dueOn: addDays(on, 10), manner: '自行拆除并清运。', rightsTold: true }),
  'hear-demolition': () => ({ said: '当事人称老人行动不便，请求宽限。' }),
  'recheck-demolition': () => ({ adopted: false, opinion: '已给足自行拆除期限，不予采纳。' }),
  'decide-demolition': () => ({
    reasons: '经催告仍不拆除。',
    basis: ['行政强制法第三十七条', '城乡规划法第六十八条'],
    manner: '机械拆除',
    plannedOn: '2026-10-20',
    remediesStated: true,
    sealed: true,
  }),
  'announce-unknown-builder': () => ({
    ...urban,
    searched: '走访居委会和相邻住户，均不知搭建人。',
    medium: '和平区人民政府网站',
    postedOnSite: true,
    places: '现场围挡',
  }),
  'find-builder': () => ({ note: '住户王某承认系其搭建。' }),
  'approve-ownerless-removal': () => ({ government: '天津市和平区人民政府', number: '和平政批〔2026〕2号' }),
  'schedule-demolition': (on) => ({ day: on, means: '机械拆除，人工清运。' }),
  'agree-on-demolition': (on) => ({ terms: '分两期自行拆除。', dueOn: addDays(on, 20), harmsNobody: true }),
  'resume-after-broken-agreement': () => ({ note: '约定期限届满未拆除。' }),
  'suspend-demolition': () => ({
    ground: 'hardship',
    facts: '当事人患病住院，暂无履行能力。',
    unable: true,
    harmless: true,
  }),
  'resume-demolition': () => ({ facts: '当事人已出院。' }),
  'end-demolition': () => ({ ground: 'object-gone', facts: '暴雨后构筑物已倒塌灭失。' }),
  'execute-demolition': () => ({ ...shown, inventory: '旧桌一张、纸箱三只。', witness: '某居委会工作人员', photos }),
  'hand-over-property': () => ({ end: 'handed-over', note: '清单所列物品已交当事人签收。' }),
  'recover-cost': () => ({ costFen: 800_000, note: '已书面通知当事人缴纳。' }),
  'measure-forced-demolition': () => ({ ...shown, areaTenthsM2: 125, note: '全部拆除，现场清理完毕。' }),
  'owe-demolition-back': () => ({ ground: 'annulled', paper: '和平复决〔2026〕8号' }),
  'make-demolition-good': () => ({ restored: '已与当事人签订赔偿协议。', compensatedFen: 5_000_000 }),
};
