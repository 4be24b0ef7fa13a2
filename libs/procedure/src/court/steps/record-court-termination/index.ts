import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { CourtDossier } from '../../dossier.js';
import { withResult } from '../../papers.js';

export class RecordCourtTerminationInput {
  @LongText({ zh: '情况说明', en: 'What happened' }, { min: 5, max: 1000 }) note: string;
}

/** The court ended enforcement without it. @article ACL-2011/57 */
export const recordCourtTermination = step<CourtDossier, RecordCourtTerminationInput>({
  id: 'record-court-termination',
  title: { zh: '登记法院终结执行', en: 'Record that the court ended enforcement' },
  articles: [acl(57), acl(60)],
  input: RecordCourtTerminationInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => withResult(dossier, on, input),
});
