import type { CivilDate } from '@anjuan/calendar';
import { sup825 } from '@anjuan/statute';
import { Choice, Day, Line, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import { type SupervisionDossier, type SupervisionPaper, supervisionPapers } from '../../dossier.js';
import { dueDayAhead } from '../../rules.js';

export class ReceiveSupervisionPaperInput {
  @Choice({ zh: '监督文书种类', en: 'Paper' }, optionsOf(supervisionPapers)) kind: SupervisionPaper;
  @Line({ zh: '制发机关', en: 'From' }, { max: 100 }) from: string;
  @Line({ zh: '文号', en: 'Number' }, { max: 60 }) number: string;
  @Day({ zh: '收到日期', en: 'Received on' }) receivedOn: CivilDate;
  @Day({ zh: '办理期限', en: 'To be answered by' }) dueOn: CivilDate;
  @LongText({ zh: '监督意见和要求', en: 'What it demands' }, { max: 2000 }) demands: string;
}

/** 督办函, 意见书 or 决定书: registered with its day. @article SUP-825/26 */
export const receiveSupervisionPaper = step<SupervisionDossier, ReceiveSupervisionPaperInput>({
  id: 'receive-supervision-paper',
  title: { zh: '收到监督文书', en: 'Receive a supervision paper' },
  articles: [sup825(26), sup825(27)],
  input: ReceiveSupervisionPaperInput,
  rules: [daysInOrder((i) => [i.receivedOn]), dueDayAhead],
  apply: (dossier, { input: { dueOn, ...paper } }) => ({ ...dossier, paper, dueOn }),
});
