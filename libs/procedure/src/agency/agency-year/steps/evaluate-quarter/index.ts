import { order55, sup825 } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { LongText, Whole } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { quarterOver } from '../../rules.js';
import { withYear } from '../../year-facts.js';

export class EvaluateQuarterInput {
  @Whole({ zh: '季度', en: 'Quarter' }, { min: 1, max: 4 }) quarter: number;
  @Whole({ zh: '抽查案卷数', en: 'Files sampled' }, { min: 1, max: 10_000 }) files: number;
  @Whole({ zh: '不合格案卷数', en: 'Files that failed' }) failed: number;
  @LongText({ zh: '主要问题和整改要求', en: 'Defects and what is to be put right' }, { max: 2000 }) defects: string;
}

/** Files of the quarter were sampled and scored. @article SUP-825/18 */
export const evaluateQuarter = step<Dossier, EvaluateQuarterInput>({
  id: 'evaluate-quarter',
  title: { zh: '登记季度案卷评查', en: 'Record the quarter’s evaluation of files' },
  articles: [sup825(18), order55(40)],
  input: EvaluateQuarterInput,
  rules: [quarterOver],
  apply: (dossier, { input: { quarter, files, failed, defects }, on }) =>
    withYear(dossier, {
      quarters: [...(dossier.agency?.year?.quarters ?? []), { quarter, on, files, failed, defects }],
    }),
});
