import { apl, holidayRules } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Day, Flag, Line, Rows, Texts, Whole } from '../../../../kernel/field.js';
import { type Act, step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';
import { noticeDaysValid, noticeNumbered, statutoryDaysOff, yearInTurn } from '../../rules.js';

export class NoticeDayInput {
  @Line({ zh: '节日', en: 'Holiday' }, { max: 40 }) name: string;
  @Day({ zh: '日期', en: 'Day' }) date: string;
  @Flag({ zh: '放假（否为调休上班）', en: 'Day off (else made a working day)' }) isOffDay: boolean;
}

export class ProposeHolidayNoticeInput {
  @Whole({ zh: '年份', en: 'Year' }, { min: 2020, max: 2100 }) year: number;
  @Line({ zh: '通知文号', en: 'Number of the notice' }, { max: 80 }) number: string;
  @Day({ zh: '印发日期', en: 'Day of the notice' }) issuedOn: string;
  @Texts({ zh: '通知网址', en: 'Addresses of the notice' }, { optional: true, min: 0, max: 10 }) papers?: string[];
  @Rows({ zh: '放假和上班的日期', en: 'Days off and working days' }, NoticeDayInput, { max: 100 })
  days: NoticeDayInput[];
}

function proposed(dossier: Dossier, { input, on, by, computed }: Act<ProposeHolidayNoticeInput>): Dossier {
  const { year, number, issuedOn, papers = [], days } = input;
  const before = computed?.calendar?.before ?? null;
  const notice = { year, number, issuedOn, papers, days, before, proposed: { by: by.id, on } };
  return withAgency(dossier, { calendar: notice });
}

/** One administrator brings in the holiday notice of a year; another confirms it. @article HOLIDAYS-2024/2 */
export const proposeHolidayNotice = step<Dossier, ProposeHolidayNoticeInput>({
  id: 'propose-holiday-notice',
  title: { zh: '提出放假安排', en: 'Propose a holiday notice' },
  articles: [apl(85), holidayRules(2)],
  input: ProposeHolidayNoticeInput,
  rules: [noticeNumbered, yearInTurn, noticeDaysValid, statutoryDaysOff],
  compute: ({ input, holidays }) => ({ calendar: { before: holidays[input.year] ?? null } }),
  apply: proposed,
});
