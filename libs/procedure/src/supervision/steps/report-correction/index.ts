import { sup825 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';
import { reportedByItsDay } from '../../rules.js';

export class ReportCorrectionInput {
  @LongText({ zh: '整改情况报告', en: 'What was put right' }, { max: 4000 }) correction: string;
}

/** @article SUP-825/27 */
export const reportCorrection = step<SupervisionDossier, ReportCorrectionInput>({
  id: 'report-correction',
  title: { zh: '报告整改情况', en: 'Report what was put right' },
  articles: [sup825(27)],
  input: ReportCorrectionInput,
  rules: [reportedByItsDay],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    reports: [...(dossier.reports ?? []), { on, correction: input.correction }],
  }),
});
