import { sc118 } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Whole } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { enoughReviewers } from '../../rules.js';
import { withYear } from '../../year-facts.js';

export class ConfirmStaffingInput {
  @Whole({ zh: '持证执法人员数', en: 'Certified officers' }, { max: 10_000 }) certified: number;
  @Whole({ zh: '法制审核人员数', en: 'Reviewers' }, { max: 10_000 }) reviewers: number;
}

/** The staffing board: officers and those who review. @article SC-118-2018/11 */
export const confirmStaffing = step<Dossier, ConfirmStaffingInput>({
  id: 'confirm-staffing',
  title: { zh: '核定执法和审核人员配备', en: 'Confirm the staffing' },
  articles: [sc118(11)],
  input: ConfirmStaffingInput,
  rules: [enoughReviewers],
  apply: (dossier, { input: { certified, reviewers }, on }) =>
    withYear(dossier, { staffing: { on, certified, reviewers } }),
});
