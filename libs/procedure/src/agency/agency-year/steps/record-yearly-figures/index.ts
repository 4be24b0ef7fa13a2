import { sc118, tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { MatterCode, Rows, Whole } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { yearOver } from '../../rules.js';
import { withYear } from '../../year-facts.js';

/** A matter on the list without one act in the year. */
export class IdleMatter {
  @MatterCode({ zh: '事项', en: 'Matter' }) matter: string;
}

export class RecordYearlyFiguresInput {
  @Whole({ zh: '行政处罚（宗）', en: 'Penalties' }) penalties: number;
  @Whole({ zh: '行政强制（宗）', en: 'Coercion' }) coercion: number;
  @Whole({ zh: '行政检查（次）', en: 'Inspections' }) inspections: number;
  @Rows({ zh: '全年未行使的事项', en: 'Matters without an act' }, IdleMatter, { optional: true }) idle?: IdleMatter[];
}

/** What the counts of the year say. @article SC-118-2018/6 */
export const recordYearlyFigures = step<Dossier, RecordYearlyFiguresInput>({
  id: 'record-yearly-figures',
  title: { zh: '登记年度执法数据', en: 'Record the figures of the year' },
  articles: [sc118(6), tjsup(17)],
  input: RecordYearlyFiguresInput,
  rules: [yearOver],
  apply: (dossier, { input: { penalties, coercion, inspections, idle = [] } }) =>
    withYear(dossier, { figures: { penalties, coercion, inspections, idle: idle.map(({ matter }) => matter) } }),
});
