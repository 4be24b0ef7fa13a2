import type { CivilDate } from '@anjuan/calendar';
import { lit } from '@anjuan/statute';
import { Choice, Day, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import type { LitigationDossier } from '../../dossier.js';
import { appealOpen, appealedInTime } from '../../rules.js';

const appellants = {
  party: { zh: '原告', en: 'the plaintiff' },
  agency: { zh: '本机关', en: 'we' },
  both: { zh: '双方', en: 'both' },
};

export class RecordAppealInput {
  @Choice({ zh: '上诉人', en: 'Appellant' }, optionsOf(appellants)) by: string;
  @Day({ zh: '上诉日期', en: 'Lodged on' }) lodgedOn: CivilDate;
}

/** @article ALL-2017/85 */
export const recordAppeal = step<LitigationDossier, RecordAppealInput>({
  id: 'record-appeal',
  title: { zh: '上诉', en: 'Appeal' },
  articles: [lit(85)],
  input: RecordAppealInput,
  rules: [daysInOrder((i) => [i.lodgedOn]), appealOpen, appealedInTime],
  apply: (dossier, { input }) => ({ ...dossier, appeal: { on: input.lodgedOn, by: input.by } }),
});
