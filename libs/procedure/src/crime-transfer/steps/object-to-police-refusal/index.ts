import { transferReg } from '@anjuan/statute';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { type CrimeTransferDossier, objectionWays } from '../../dossier.js';
import { objectedInTime } from '../../rules.js';

export class ObjectToPoliceRefusalInput {
  @Choice({ zh: '异议方式', en: 'Way' }, optionsOf(objectionWays)) way: string;
  @LongText({ zh: '异议理由', en: 'Reasons' }, { max: 2000 }) reasons: string;
}

/** @article CRIME-TRANSFER-2020/9 */
export const objectToPoliceRefusal = step<CrimeTransferDossier, ObjectToPoliceRefusalInput>({
  id: 'object-to-police-refusal',
  title: { zh: '对不予立案提出异议', en: 'Object to the refusal' },
  articles: [transferReg(9)],
  input: ObjectToPoliceRefusalInput,
  rules: [objectedInTime],
  prefill: () => ({ way: 'review' }),
  apply: (dossier, { input: { way, reasons }, on }) => ({ ...dossier, objection: { on, way, reasons } }),
});
