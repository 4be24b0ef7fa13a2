import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';

export class ReportToUnitInput {
  @Line({ zh: '备案说明', en: 'Note' }, { max: 200, optional: true }) note?: string;
}

export const reportToUnit = step<Dossier, ReportToUnitInput>({
  id: 'report-to-unit',
  title: { zh: '报所属机关备案', en: 'Report to the unit' },
  articles: [apl(52, 3), order55(14)],
  input: ReportToUnitInput,
  rules: [],
  apply: (dossier, { on }) => ({ ...dossier, onTheSpot: { ...dossier.onTheSpot, reportedOn: on } }),
});
