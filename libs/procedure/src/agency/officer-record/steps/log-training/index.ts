import type { CivilDate } from '@anjuan/calendar';
import { tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Day, Line, Whole } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { trainingInTheYear } from '../../rules.js';
import { withOfficer } from '../../year-facts.js';

export class LogTrainingInput {
  @Day({ zh: '培训日期', en: 'Trained on' }) trainedOn: CivilDate;
  @Whole({ zh: '学时', en: 'Class hours' }, { min: 1, max: 40 }) hours: number;
  @Line({ zh: '培训内容和证明', en: 'Topic and proof' }, { max: 200 }) topic: string;
}

/** Class hours of legal training. @article TJ-SUP-2014/10/2 */
export const logTraining = step<Dossier, LogTrainingInput>({
  id: 'log-training',
  title: { zh: '登记培训学时', en: 'Log class hours' },
  articles: [tjsup(10, 2)],
  input: LogTrainingInput,
  rules: [trainingInTheYear],
  apply: (dossier, { input: { trainedOn, hours, topic } }) =>
    withOfficer(dossier, {
      training: [...(dossier.agency?.officer?.training ?? []), { on: trainedOn, hours, topic }],
    }),
});
