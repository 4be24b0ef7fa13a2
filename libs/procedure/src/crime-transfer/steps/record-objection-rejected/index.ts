import { transferReg } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { CrimeTransferDossier } from '../../dossier.js';

export class RecordObjectionRejectedInput {
  @LongText({ zh: '情况说明', en: 'Note' }, { max: 1000 }) note: string;
}

/** No crime for the police: the office deals with the breach itself. @article CRIME-TRANSFER-2020/9 */
export const recordObjectionRejected = step<CrimeTransferDossier, RecordObjectionRejectedInput>({
  id: 'record-objection-rejected',
  title: { zh: '异议未被采纳，继续行政处理', en: 'The objection failed, go on ourselves' },
  articles: [transferReg(9)],
  input: RecordObjectionRejectedInput,
  rules: [],
  apply: (dossier, { on }) => ({ ...dossier, returnedOn: on }),
});
