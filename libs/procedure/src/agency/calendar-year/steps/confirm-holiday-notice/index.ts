import { apl, holidayRules } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { NothingToSay } from '../../../../ordinary/steps/open-statement-period/index.js';
import { answered } from '../../answered.js';
import { calendarUnchanged, confirmedByAnother } from '../../rules.js';

/** From here on every count uses the notice. @article APL-2021/85 */
export const confirmHolidayNotice = step<Dossier, NothingToSay>({
  id: 'confirm-holiday-notice',
  title: { zh: '确认放假安排', en: 'Confirm the holiday notice' },
  articles: [apl(85), holidayRules(2)],
  input: NothingToSay,
  rules: [confirmedByAnother, calendarUnchanged],
  apply: (dossier, { on, by }) => answered(dossier, { confirmed: { by: by.id, on } }),
});
