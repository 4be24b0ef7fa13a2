import { transferReg } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { CrimeTransferDossier } from '../../dossier.js';

export class AcceptPoliceRefusalInput {
  @LongText({ zh: '情况说明', en: 'Note' }, { max: 1000 }) note: string;
}

/** No crime for the police: the office deals with the breach itself. @article CRIME-TRANSFER-2020/8 */
export const acceptPoliceRefusal = step<CrimeTransferDossier, AcceptPoliceRefusalInput>({
  id: 'accept-police-refusal',
  title: { zh: '接受不予立案，继续行政处理', en: 'Accept the refusal, go on ourselves' },
  articles: [transferReg(8)],
  input: AcceptPoliceRefusalInput,
  rules: [],
  apply: (dossier, { on }) => ({ ...dossier, returnedOn: on }),
});
