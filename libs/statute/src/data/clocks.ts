import {
  acl,
  apl,
  arl,
  civil,
  collection,
  credit,
  eco,
  ecoPenalty,
  house,
  lit,
  litInterpretation,
  ogi,
  order55,
  sc118,
  tjsup,
  transferReg,
} from '../cite.js';
import type { Clock } from '../clocks.js';

type Unit = Clock['unit'];
type Names = readonly [zh: string, en: string];

function clock(
  id: string,
  [length, unit, policy]: readonly [number, Unit, Clock['policy']],
  articles: readonly string[],
  title: Names,
  startsBy: Names,
): Clock {
  const text = ([zh, en]: Names): Clock['title'] => ({ zh, en });
  return { id, length, unit, policy, articles, title: text(title), startsBy: text(startsBy) };
}

const WD = 'working-days';

/** Clocks in the order of the procedure; where one statutory period has two stages, each stage is a clock of its own. */
export const clockRows = {
  'C-VER': clock('C-VER', [15, WD, 'agency'], [order55(15, 1), order55(45)], ['线索核查', 'Checking a lead'], ['线索登记', 'lead registered']),
  'C-FILE-ENV': clock('C-FILE-ENV', [15, 'days', 'agency'], [ecoPenalty(18)], ['生态环境案件立案', 'Filing, environment'], ['发现违法线索', 'lead found']),
  'C-90': clock('C-90', [90, 'days', 'agency'], [apl(60), order55(29)], ['作出处罚决定', 'Decision'], ['批准立案', 'filing approved']),
  'C-PRE': clock('C-PRE', [7, WD, 'agency'], [apl(56), apl(85), order55(19)], ['先行登记保存处理', 'Disposing of preserved evidence'], ['登记保存', 'preservation registered']),
  'C-SEAL': clock('C-SEAL', [30, 'days', 'agency'], [acl(25)], ['查封扣押', 'Sealing or seizure'], ['查封扣押决定', 'sealing or seizure']),
  'C-EMG': clock('C-EMG', [24, 'hours', 'agency'], [acl(19)], ['紧急强制措施补办批准', 'Approval after an urgent measure'], ['采取措施', 'measure taken']),
  'C-DEF': clock('C-DEF', [5, WD, 'party'], [order55(22, 2), order55(45), house('NOT-04')], ['陈述申辩', 'Statement'], ['告知书送达', 'prior notice served']),
  'C-HEA': clock('C-HEA', [5, WD, 'party'], [apl(64, 1), apl(85), order55(33)], ['申请听证', 'Request for a hearing'], ['告知书送达', 'prior notice served']),
  'C-HNOT': { ...clock('C-HNOT', [7, WD, 'party'], [apl(64, 2), apl(85), order55(34, 1)], ['听证通知最迟送达', 'Latest notice of the hearing'], ['听证日（倒计）', 'day of the hearing, counted back']), direction: 'back' },
  'C-REV': clock('C-REV', [10, WD, 'agency'], [order55(25, 1), order55(45)], ['法制审核', 'Legal review'], ['审核材料齐备', 'review papers complete']),
  'C-FIL10': clock('C-FIL10', [10, 'days', 'agency'], [tjsup(14, 2)], ['重大决定备案', 'Filing a major decision'], ['作出决定', 'decision']),
  'C-SER': clock('C-SER', [7, WD, 'agency'], [apl(61, 1), apl(85)], ['送达决定书', 'Service of the decision'], ['宣告，当事人不在场', 'announcement in absence of the party']),
  'C-ANN': clock('C-ANN', [30, 'days', 'party'], [civil(95, 1)], ['公告送达', 'Service by public notice'], ['公告发出', 'public notice published']),
  'C-PAY': clock('C-PAY', [15, 'days', 'party'], [apl(67, 3)], ['缴纳罚款', 'Payment of the fine'], ['收到决定书', 'decision received']),
  'C-ADD': clock('C-ADD', [34, 'days', 'agency'], [apl(72, 1), acl(45, 2), collection(7, 1)], ['加处罚款封顶', 'Additional fine reaches its cap'], ['缴款期限届满日', 'due date of payment']),
  'C-CASH': clock('C-CASH', [2, WD, 'agency'], [apl(71), apl(85)], ['当场收缴款交机关', 'Cash to the agency'], ['收缴罚款', 'cash taken']),
  'C-CASH-BANK': clock('C-CASH-BANK', [2, WD, 'agency'], [apl(71), apl(85)], ['当场收缴款交银行', 'Cash to the bank'], ['机关收款', 'cash received by the agency']),
  'C-SUM': clock('C-SUM', [3, WD, 'agency'], [apl(52, 3), order55(14, 2), order55(45)], ['当场处罚备案', 'Report of an on-the-spot decision'], ['当场决定', 'on-the-spot decision']),
  'C-RECON': clock('C-RECON', [60, 'days', 'party'], [arl(20, 1)], ['申请行政复议', 'Application for reconsideration'], ['知道行政行为', 'knowing of the act']),
  'C-LIT': clock('C-LIT', [6, 'months', 'party'], [lit(46, 1)], ['提起行政诉讼', 'Suit'], ['知道行政行为', 'knowing of the act']),
  'C-LIT2': clock('C-LIT2', [15, 'days', 'party'], [lit(45), arl(34)], ['复议后起诉', 'Suit after reconsideration'], ['收到复议决定', 'reconsideration decision received']),
  'C-CRT': clock('C-CRT', [3, 'months', 'agency'], [acl(53), litInterpretation(156), apl(72, 2)], ['申请法院强制执行', 'Application to the court'], ['救济期限或分期届满', 'remedy periods or payment plan over']),
  'C-DEM': clock('C-DEM', [10, WD, 'party'], [acl(54), acl(69)], ['催告履行', 'Demand'], ['催告书送达', 'demand served']),
  'C-SUBP': clock('C-SUBP', [3, WD, 'party'], [acl(51, 2), acl(69)], ['代履行前催告', 'Demand before performance by a substitute'], ['催告', 'demand']),
  'C-PUB7': clock('C-PUB7', [7, WD, 'agency'], [sc118(6), order55(10, 1), order55(45)], ['公开处罚决定', 'Publication of a penalty'], ['作出决定', 'decision']),
  'C-PUB20': clock('C-PUB20', [20, WD, 'agency'], [sc118(6), ogi(26)], ['公开其他执法决定', 'Publication of other decisions'], ['作出决定', 'decision']),
  'C-TAKE': clock('C-TAKE', [3, WD, 'agency'], [apl(48, 2), apl(85), order55(10, 2)], ['撤回公示信息', 'Withdrawal of a publication'], ['收到救济结果', 'outcome of the remedy received']),
  'C-CREDIT-3M': clock('C-CREDIT-3M', [3, 'months', 'party'], [credit()], ['轻微公示上限、一般公示下限', 'Publicity: longest if slight, shortest if general'], ['认定文书', 'establishing document']),
  'C-CREDIT-1Y': clock('C-CREDIT-1Y', [12, 'months', 'party'], [credit()], ['一般公示上限、严重公示下限', 'Publicity: longest if general, shortest if serious'], ['认定文书', 'establishing document']),
  'C-CREDIT-3Y': clock('C-CREDIT-3Y', [36, 'months', 'party'], [credit()], ['严重公示上限', 'Publicity: longest if serious'], ['认定文书', 'establishing document']),
  'C-REPLY': clock('C-REPLY', [10, WD, 'agency'], [arl(48), arl(88)], ['复议答复（普通程序）', 'Reply in reconsideration, ordinary'], ['收到申请书副本', 'copy of the application received']),
  'C-REPLY-SIMPLE': clock('C-REPLY-SIMPLE', [5, WD, 'agency'], [arl(54), arl(88)], ['复议答复（简易程序）', 'Reply in reconsideration, simplified'], ['收到申请书副本', 'copy of the application received']),
  'C-FWD': clock('C-FWD', [5, WD, 'agency'], [arl(32, 2), arl(88)], ['转送复议申请', 'Forwarding an application'], ['收到复议申请', 'application received']),
  'C-ANS': clock('C-ANS', [15, 'days', 'agency'], [lit(67)], ['诉讼答辩举证', 'Answer and evidence in court'], ['收到起诉状副本', 'copy of the complaint received']),
  'C-OPIN': clock('C-OPIN', [60, 'days', 'agency'], [arl(76)], ['复议意见书反馈', 'Report on an opinion letter'], ['收到意见书', 'opinion letter received']),
  'C-CLOSE': clock('C-CLOSE', [15, WD, 'agency'], [order55(31), order55(45)], ['结案', 'Closure'], ['结案事由出现', 'ground of closure arises']),
  'C-TRN': clock('C-TRN', [3, 'days', 'agency'], [transferReg(5, 2)], ['移送审批', 'Deciding on transfer'], ['正职负责人接到报告', 'report to the principal head']),
  'C-TRN-24H': clock('C-TRN-24H', [24, 'hours', 'agency'], [transferReg(5, 2)], ['移送公安', 'Transfer to the police'], ['批准移送', 'transfer approved']),
  'C-TRN-GOODS': clock('C-TRN-GOODS', [3, 'days', 'agency'], [transferReg(12)], ['移交涉案物品', 'Handing over things'], ['收到立案通知', 'police acceptance received']),
  'C-LIM': clock('C-LIM', [24, 'months', 'party'], [apl(36)], ['追责时效', 'Limitation'], ['违法行为终了', 'end of the act']),
  'C-LIM-5Y': clock('C-LIM-5Y', [60, 'months', 'party'], [apl(36), eco(1054)], ['追责时效（生命健康、金融、污染）', 'Limitation where life, finance or nature was harmed'], ['违法行为终了', 'end of the act']),
  'C-YEAR': clock('C-YEAR', [131, 'fixed', 'agency'], [sc118(6)], ['公布上年度执法数据', "Publication of last year's data"], ['年度结束', 'end of the year']),
} satisfies Record<string, Clock>;
