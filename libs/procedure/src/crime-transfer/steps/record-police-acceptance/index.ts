import type { CivilDate } from '@anjuan/calendar';
import { transferReg } from '@anjuan/statute';
import { Day, Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import type { CrimeTransferDossier } from '../../dossier.js';

export class RecordPoliceAcceptanceInput {
  @Line({ zh: '立案通知书文号', en: 'Number of the notice' }, { max: 60 }) number: string;
  @Day({ zh: '收到日期', en: 'Received on' }) receivedOn: CivilDate;
}

/** @article CRIME-TRANSFER-2020/8 */
export const recordPoliceAcceptance = step<CrimeTransferDossier, RecordPoliceAcceptanceInput>({
  id: 'record-police-acceptance',
  title: { zh: '公安机关立案', en: 'The police take the case' },
  articles: [transferReg(8), transferReg(12)],
  input: RecordPoliceAcceptanceInput,
  rules: [daysInOrder((i) => [i.receivedOn])],
  apply: (dossier, { input: { number, receivedOn } }) => ({ ...dossier, accepted: { number, receivedOn } }),
});
