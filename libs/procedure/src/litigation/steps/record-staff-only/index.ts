import { attendance, lit, litInterpretation } from '@anjuan/statute';
import { Flag, LongText, Texts } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { LitigationDossier } from '../../dossier.js';
import { headCameOrExcused, neverLawyerAlone, sessionHeld } from '../../rules.js';
import { withAppearance } from '../../where.js';

export class RecordStaffOnlyInput {
  @Texts({ zh: '出庭的工作人员', en: 'Staff who appeared' }, { max: 5, optional: true }) staff?: string[];
  @Flag({ zh: '律师一同出庭', en: 'A lawyer came along' }) lawyer: boolean;
  @LongText({ zh: '负责人未出庭的情况', en: 'Why the head did not come' }, { max: 500 }) why: string;
}

/** Staff alone: lawful where the head came in this instance before, a risk where he neither came nor was excused. */
export const recordStaffOnly = step<LitigationDossier, RecordStaffOnlyInput>({
  id: 'record-staff-only',
  title: { zh: '仅工作人员出庭', en: 'Staff alone appeared' },
  articles: [lit(3), litInterpretation(128), attendance(7), attendance(10), attendance(12)],
  input: RecordStaffOnlyInput,
  rules: [sessionHeld, neverLawyerAlone, headCameOrExcused],
  prefill: () => ({ lawyer: false }),
  apply: (dossier, { input: { staff = [], lawyer, why } }) =>
    withAppearance(dossier, { appearance: 'staff-only', staff, lawyer, why }),
});
