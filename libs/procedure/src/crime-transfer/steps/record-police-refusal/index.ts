import type { CivilDate } from '@anjuan/calendar';
import { transferReg } from '@anjuan/statute';
import { Day, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import type { CrimeTransferDossier } from '../../dossier.js';

export class RecordPoliceRefusalInput {
  @Line({ zh: '不予立案通知书文号', en: 'Number of the notice' }, { max: 60 }) number: string;
  @Day({ zh: '收到日期', en: 'Received on' }) receivedOn: CivilDate;
  @LongText({ zh: '不予立案理由', en: 'Reasons of the police' }, { max: 1000 }) note: string;
}

/** @article CRIME-TRANSFER-2020/8 */
export const recordPoliceRefusal = step<CrimeTransferDossier, RecordPoliceRefusalInput>({
  id: 'record-police-refusal',
  title: { zh: '公安机关不予立案', en: 'The police refuse the case' },
  articles: [transferReg(8), transferReg(9)],
  input: RecordPoliceRefusalInput,
  rules: [daysInOrder((i) => [i.receivedOn])],
  apply: (dossier, { input: { number, receivedOn, note } }) => ({
    ...dossier,
    refused: { number, receivedOn, note },
  }),
});
