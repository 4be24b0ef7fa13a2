import { type Penalty, confiscationFen, fineFen, yuan } from '@anjuan/procedure';
import { values } from '@anjuan/statute';
import type { CivilDate } from '@anjuan/calendar';
import type { Block } from '../model.js';
import { clause } from '../words/text.js';
import { paragraph } from './blocks.js';
import { costsMoney, demolishes } from './penalties.js';

interface Paying {
  readonly penalties: readonly Penalty[];
  readonly bank: string | undefined;
  readonly on: CivilDate;
  /** False where the additional fine for late payment is left out. */
  readonly lateFine?: boolean | undefined;
  readonly you: string;
}

/** How and by when the penalty is performed, and what follows if it is not. @article APL-2021/67/3 @article FINE-COLLECTION-1997/7 */
export function performance(paying: Paying): Block[] {
  return [
    ...(costsMoney(paying.penalties) ? [paragraph(payment(paying))] : []),
    ...(fineFen(paying) > 0 && paying.lateFine !== false ? [paragraph(late(paying))] : []),
    ...(demolishes(paying.penalties) ? [paragraph(demolition(paying))] : []),
  ];
}

/** Bank, days and the electronic way. */
function payment({ penalties, bank, on, you }: Paying): string {
  const due = `自收到本决定书之日起${values.on(on).paymentDays}日内`;
  const what = [
    fineFen({ penalties }) > 0 ? `罚款${yuan(fineFen({ penalties }))}` : '',
    confiscationFen({ penalties }) > 0 ? `没收款${yuan(confiscationFen({ penalties }))}` : '',
  ];
  return `${you}应当${due}，持本决定书到${clause(bank)}缴纳${what.filter(Boolean).join('、')}，也可以通过该代收机构的电子支付系统缴纳。`;
}

/** As a ticket says it: cash on lawful ground or the bank. @article APL-2021/68 */
export function performanceOnTheSpot(paying: Paying): string | undefined {
  if (fineFen(paying) === 0) return undefined;
  const where = paying.bank ? clause(paying.bank) : '指定的银行';
  const days = `自收到本决定书之日起${values.on(paying.on).paymentDays}日内`;
  const bank = `□${days}到${where}或者通过电子支付系统缴纳。`;
  return `□依法当场收缴，出具财政部门统一制发的专用票据。\n${bank}\n${late(paying)}`;
}

/** Additional fine for late payment and its cap. @article APL-2021/72/1 */
function late({ on }: Paying): string {
  const { additionalFinePerMille } = values.on(on);
  return (
    '到期不缴纳罚款的，依照《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，' +
    `每日按罚款数额的${additionalFinePerMille / 10}%加处罚款，加处罚款的总数额不超过罚款数额；` +
    '申请行政复议或者提起行政诉讼的，加处罚款的数额在行政复议或者行政诉讼期间不予计算。'
  );
}

/** A demolition order keeps its own term; force waits until both remedies are over. @article ACL-2011/44 */
function demolition({ you }: Paying): string {
  return (
    `${you}应当在上述期限内自行拆除并清运完毕。逾期不拆除的，本机关将依照《中华人民共和国行政强制法》第四十四条的规定予以公告，` +
    `限期自行拆除；${you}在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，依法强制拆除。`
  );
}
