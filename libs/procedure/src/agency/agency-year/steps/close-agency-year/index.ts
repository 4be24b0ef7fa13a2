import { sc118 } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Line } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { yearlyDataPublished } from '../../rules.js';
import { withYear } from '../../year-facts.js';

export class CloseAgencyYearInput {
  @Line({ zh: '说明', en: 'Note' }, { max: 200, optional: true }) note?: string;
}

/** The year is done with. @article SC-118-2018/6 */
export const closeAgencyYear = step<Dossier, CloseAgencyYearInput>({
  id: 'close-agency-year',
  title: { zh: '年度事项办结', en: 'Close the year' },
  articles: [sc118(6)],
  input: CloseAgencyYearInput,
  rules: [yearlyDataPublished],
  apply: (dossier, { on }) => withYear(dossier, { closedOn: on }),
});
