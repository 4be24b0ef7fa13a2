import { tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Line } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { fortyHours } from '../../rules.js';
import { withOfficer } from '../../year-facts.js';

export class CloseOfficerRecordInput {
  @Line({ zh: '年度评语', en: 'Note on the year' }, { max: 200, optional: true }) note?: string;
}

/** The year is over. @article TJ-SUP-2014/10/2 */
export const closeOfficerRecord = step<Dossier, CloseOfficerRecordInput>({
  id: 'close-officer-record',
  title: { zh: '年度档案办结', en: 'Close the yearly record' },
  articles: [tjsup(10, 2)],
  input: CloseOfficerRecordInput,
  rules: [fortyHours],
  apply: (dossier, { on }) => withOfficer(dossier, { closedOn: on }),
});
