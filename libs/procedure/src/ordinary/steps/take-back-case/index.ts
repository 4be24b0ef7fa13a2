import { apl, transferReg } from '@anjuan/statute';
import { crimeTransferReturned } from '../../../crime-transfer/pending.js';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';

export class TakeBackCaseInput {
  @LongText({ zh: '恢复办理的理由', en: 'Why it goes on here' }, { max: 1000 }) reasons: string;
}

const crimeTransferOver = rule<Dossier>({
  id: 'TRN-06',
  name: 'crime-transfer-over',
  force: 'bars',
  articles: [transferReg(8), transferReg(9), apl(27)],
  says: {
    zh: '涉嫌犯罪移送已有结果（不予移送、公安不予立案或者刑事处理终结）的，方可恢复行政处理',
    en: 'The office goes on once the transfer to the police has its end: not sent, not taken, or concluded',
  },
  holds: ({ file }) => crimeTransferReturned(file),
});

/** The reviewer advised a transfer, and it came back: the investigation goes on. @article APL-2021/27 */
export const takeBackCase = step<Dossier, TakeBackCaseInput>({
  id: 'take-back-case',
  title: { zh: '移送有结果后恢复办理', en: 'Go on after the transfer' },
  articles: [apl(27), transferReg(8)],
  input: TakeBackCaseInput,
  rules: [crimeTransferOver],
  apply: (dossier) => dossier,
});
