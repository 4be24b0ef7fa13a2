import type { CivilDate } from '@anjuan/calendar';
import { arl } from '@anjuan/statute';
import { Day, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import type { ReconsiderationDossier } from '../../dossier.js';

export class ReceiveOpinionLetterInput {
  @Line({ zh: '意见书文号', en: 'Number of the letter' }, { max: 60 }) number: string;
  @Day({ zh: '收到日期', en: 'Received on' }) receivedOn: CivilDate;
  @LongText({ zh: '指出的问题和要求', en: 'What it demands' }, { max: 2000 }) demands: string;
}

/** 行政复议意见书: faults to be put right, reported within sixty days. @article ARL-2023/76 */
export const receiveOpinionLetter = step<ReconsiderationDossier, ReceiveOpinionLetterInput>({
  id: 'receive-opinion-letter',
  title: { zh: '收到复议意见书', en: 'Receive an opinion letter' },
  articles: [arl(76)],
  input: ReceiveOpinionLetterInput,
  rules: [daysInOrder((i) => [i.receivedOn])],
  apply: (dossier, { input }) => ({ ...dossier, letters: [...dossier.letters, { ...input }] }),
});
