import type { CivilDate } from '@anjuan/calendar';
import { sup825 } from '@anjuan/statute';
import { Day, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import type { SupervisionDossier } from '../../dossier.js';

export class RecordGovernmentDecisionInput {
  @Line({ zh: '政府决定文号', en: 'Number' }, { max: 60 }) number: string;
  @Day({ zh: '收到日期', en: 'Received on' }) receivedOn: CivilDate;
  @LongText({ zh: '决定内容', en: 'What it says' }, { max: 2000 }) content: string;
}

/** A paper went unheeded, or a dispute stayed open: the government decides. @article SUP-825/29 @article SUP-825/13 */
export const recordGovernmentDecision = step<SupervisionDossier, RecordGovernmentDecisionInput>({
  id: 'record-government-decision',
  title: { zh: '收到政府决定', en: 'Receive the decision of the government' },
  articles: [sup825(29), sup825(13)],
  input: RecordGovernmentDecisionInput,
  rules: [daysInOrder((i) => [i.receivedOn])],
  apply: (dossier, { input }) => ({ ...dossier, government: { ...input } }),
});
