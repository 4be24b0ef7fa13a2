import { type CivilDate, addDays, nationalHolidays } from '@anjuan/calendar';
import { overdueFen } from '../court/window.js';
import type { CaseFile } from '../kernel/file.js';

const courtPaper = (number: string) => (on: CivilDate) => ({ receivedOn: on, number });

/** What must be typed on the tracks of money and force beside the demolition: the plainest lawful thing. */
export const typedForMoney: Readonly<Record<string, (on: CivilDate, file: CaseFile) => object>> = {
  'bank-cash': () => ({ slip: '进账0001' }),
  'record-additional-fine': () => ({ amountFen: 6_000, receipt: '票据0002' }),
  'match-treasury': () => ({ voucher: '国库0001' }),
  'demand-before-court': (on, file) => ({
    dueOn: addDays(on, 15),
    amountFen: Math.max(1, overdueFen(file, on, nationalHolidays)),
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
