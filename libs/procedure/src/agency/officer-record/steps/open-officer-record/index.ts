import { tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Person, Whole } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';
import { recordOfAnOfficer } from '../../rules.js';

export class OpenOfficerRecordInput {
  @Person({ zh: '执法人员', en: 'Officer' }, { role: 'officer' }) person: string;
  @Whole({ zh: '年度', en: 'Year' }, { min: 2018, max: 2100 }) year: number;
}

/** The record of one officer's year begins. @article TJ-SUP-2014/10 */
export const openOfficerRecord = step<Dossier, OpenOfficerRecordInput>({
  id: 'open-officer-record',
  title: { zh: '建立执法人员年度档案', en: 'Open an officer’s yearly record' },
  articles: [tjsup(10)],
  input: OpenOfficerRecordInput,
  rules: [recordOfAnOfficer],
  apply: (dossier, { input }) =>
    withAgency(dossier, { officer: { person: input.person, year: input.year, training: [] } }),
});
