import type { CivilDate } from '@anjuan/calendar';
import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Day, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';

export class RecordConcurrentAgencyInput {
  @Line({ zh: '同时查处的机关', en: 'The other agency' }, { max: 100 }) agency: string;
  @Day({ zh: '对方立案日期', en: 'Day it filed' }, { optional: true }) filedOn?: CivilDate;
  @LongText({ zh: '情况说明', en: 'Note' }, { max: 1000 }) note: string;
}

/** Two agencies have power over one act: what counts is who filed first. @article APL-2021/25 */
export const recordConcurrentAgency = step<Dossier, RecordConcurrentAgencyInput>({
  id: 'record-concurrent-agency',
  title: { zh: '登记其他有管辖权的机关', en: 'Record another competent agency' },
  articles: [apl(25), order55(6)],
  input: RecordConcurrentAgencyInput,
  rules: [],
  apply: (dossier, { input, on }) => ({ ...dossier, concurrent: { ...input, on } }),
});
