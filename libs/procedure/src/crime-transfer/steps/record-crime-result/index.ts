import { apl, transferReg } from '@anjuan/statute';
import { Choice, Line, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { type CrimeResult, type CrimeTransferDossier, crimeResults } from '../../dossier.js';

export class RecordCrimeResultInput {
  @Choice({ zh: '处理结果', en: 'Result' }, optionsOf(crimeResults)) kind: CrimeResult;
  @Line({ zh: '文书文号', en: 'Number of the paper' }, { max: 100 }) paper: string;
}

/** What the court, the procuratorate or the police made of it. @article APL-2021/35 */
export const recordCrimeResult = step<CrimeTransferDossier, RecordCrimeResultInput>({
  id: 'record-crime-result',
  title: { zh: '登记刑事处理结果', en: 'Record the result' },
  articles: [apl(27), apl(35), transferReg(11)],
  input: RecordCrimeResultInput,
  rules: [],
  apply: (dossier, { input: { kind, paper }, on }) => ({ ...dossier, result: { kind, paper, on } }),
});
