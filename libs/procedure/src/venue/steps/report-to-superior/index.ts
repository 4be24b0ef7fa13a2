import { apl, order55 } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { VenueDossier } from '../../dossier.js';

export class ReportToSuperiorInput {
  @Line({ zh: '共同上级机关', en: 'Common superior' }) superior: string;
}

/** The agencies do not agree: their common superior is asked. @article APL-2021/25 */
export const reportToSuperior = step<VenueDossier, ReportToSuperiorInput>({
  id: 'report-to-superior',
  title: { zh: '报共同上级指定管辖', en: 'Ask the common superior' },
  articles: [apl(25), order55(6)],
  input: ReportToSuperiorInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => ({ ...dossier, superior: input.superior, reportedOn: on }),
});
