import { sc118, tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Whole } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';

export class OpenAgencyYearInput {
  @Whole({ zh: '年度', en: 'Year' }, { min: 2018, max: 2100 }) year: number;
}

/** The agency's log of one year begins. @article SC-118-2018/6 */
export const openAgencyYear = step<Dossier, OpenAgencyYearInput>({
  id: 'open-agency-year',
  title: { zh: '建立机关年度事项', en: 'Open the agency’s year' },
  articles: [sc118(6), tjsup(17)],
  input: OpenAgencyYearInput,
  rules: [],
  apply: (dossier, { input }) => withAgency(dossier, { year: { year: input.year, quarters: [], reports: [] } }),
});
