import { acl } from '@anjuan/statute';
import { LongText, Time } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SealingDossier } from '../../dossier.js';

export class ReportUrgentInput {
  @Time({ zh: '报告时间', en: 'Reported at' }) at: string;
  @LongText({ zh: '报告内容', en: 'Report' }, { max: 1000 }) report: string;
}

export const reportUrgentSealing = step<SealingDossier, ReportUrgentInput>({
  id: 'report-urgent-sealing',
  title: { zh: '报告紧急措施', en: 'Report the urgent measure' },
  articles: [acl(19)],
  input: ReportUrgentInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => ({ ...dossier, reported: { on, at: input.at } }),
});
