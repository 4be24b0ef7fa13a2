import { tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { LongText } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { withOfficer } from '../../year-facts.js';

export class ReassignCasesInput {
  @LongText(
    {
      zh: '在办案件移交情况（案号、接办人员；无在办案件的写明）',
      en: 'Open cases and who takes them over; say so if none',
    },
    { min: 5, max: 2000 },
  )
  note: string;
}

/** The officer's open cases have new handlers. @article TJ-SUP-2014/25 */
export const reassignCases = step<Dossier, ReassignCasesInput>({
  id: 'reassign-cases',
  title: { zh: '在办案件已调整承办人', en: 'Open cases reassigned' },
  articles: [tjsup(25)],
  input: ReassignCasesInput,
  rules: [],
  apply: (dossier, { input, on }) => withOfficer(dossier, { reassigned: { on, note: input.note } }),
});
