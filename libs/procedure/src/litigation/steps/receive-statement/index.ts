import type { CivilDate } from '@anjuan/calendar';
import { lit } from '@anjuan/statute';
import { Day, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import type { LitigationDossier } from '../../dossier.js';
import { reconsiderationCameFirst, suedInTime } from '../../rules.js';

export class ReceiveStatementInput {
  @Line({ zh: '受诉法院', en: 'Court' }, { max: 100 }) court: string;
  @Line({ zh: '案号', en: 'Number of the case there' }, { max: 60 }) number: string;
  @Day({ zh: '法院立案日期', en: 'Accepted on' }) acceptedOn: CivilDate;
  @Day({ zh: '收到起诉状副本日期', en: 'Statement received on' }) receivedOn: CivilDate;
  @LongText({ zh: '诉讼请求', en: 'Claims' }, { max: 2000 }) claims: string;
}

/** The copy of the statement of claim starts the fifteen days. @article ALL-2017/67 */
export const receiveStatement = step<LitigationDossier, ReceiveStatementInput>({
  id: 'receive-statement',
  title: { zh: '收到起诉状副本', en: 'Receive the statement of claim' },
  articles: [lit(44), lit(46), lit(67)],
  input: ReceiveStatementInput,
  rules: [daysInOrder((i) => [i.acceptedOn, i.receivedOn]), reconsiderationCameFirst, suedInTime],
  apply: (dossier, { input: { receivedOn, ...input } }) => ({
    ...dossier,
    ...input,
    statementReceivedOn: receivedOn,
  }),
});
