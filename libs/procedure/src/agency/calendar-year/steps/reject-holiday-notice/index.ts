import { apl, holidayRules } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { LongText } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { answered } from '../../answered.js';

export class RejectHolidayNoticeInput {
  @LongText({ zh: '退回理由', en: 'Why it is rejected' }, { min: 2, max: 500 }) reason: string;
}

/** A notice that was typed wrong, or taken back by who proposed it. */
export const rejectHolidayNotice = step<Dossier, RejectHolidayNoticeInput>({
  id: 'reject-holiday-notice',
  title: { zh: '退回放假安排', en: 'Reject the holiday notice' },
  articles: [apl(85), holidayRules(2)],
  input: RejectHolidayNoticeInput,
  rules: [],
  apply: (dossier, { input, on, by }) => answered(dossier, { rejected: { by: by.id, on, reason: input.reason } }),
});
