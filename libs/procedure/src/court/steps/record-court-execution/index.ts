import { acl } from '@anjuan/statute';
import { Fen, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { CourtDossier } from '../../dossier.js';
import { withResult } from '../../papers.js';

export class RecordCourtExecutionInput {
  @Fen({ zh: '执行到位金额', en: 'Amount collected' }, { optional: true }) collectedFen?: number;
  @LongText({ zh: '情况说明', en: 'What happened' }, { min: 5, max: 1000 }) note: string;
}

/** The court enforced the decision. @article ACL-2011/57 */
export const recordCourtExecution = step<CourtDossier, RecordCourtExecutionInput>({
  id: 'record-court-execution',
  title: { zh: '登记法院执行完毕', en: 'Record that the court has enforced' },
  articles: [acl(57)],
  input: RecordCourtExecutionInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => withResult(dossier, on, input),
});
