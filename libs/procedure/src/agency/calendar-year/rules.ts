import { type HolidayNotice, type HolidayYear, missingStatutory, readNotice } from '@anjuan/calendar';
import { apl, holidayRules, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';
import type { ProposeHolidayNoticeInput } from './steps/propose-holiday-notice/index.js';

type Proposing = Rule<Dossier, ProposeHolidayNoticeInput>;

/** `国办发明电〔2026〕7号`: a year in brackets and a number. */
const NUMBER = /[〔[(（【]\d{4}[〕\])）】]\s*\d+\s*号/;

export const noticeNumbered: Proposing = inputRule({
  id: 'HSE-81',
  name: 'holiday-notice-numbered-and-dated',
  force: 'bars',
  articles: [apl(85), house('HSE-81')],
  says: {
    zh: '应当写明放假通知的文号（如国办发明电〔2026〕7号）和印发日期',
    en: 'The notice is cited by its number, the agency’s word, the year and a number, and its day',
  },
  holds: ({ input, on }) => NUMBER.test(input.number) && input.issuedOn <= on,
});

export const yearInTurn: Proposing = inputRule({
  id: 'HSE-82',
  name: 'calendar-year-in-turn',
  force: 'bars',
  articles: [apl(85), house('HSE-82')],
  says: {
    zh: '只能导入今年或者以后的年份，且上一年的安排已经导入',
    en: 'Only this year or a later one is imported, after the year before it',
  },
  holds: ({ input, on, holidays }) =>
    input.year >= +on.slice(0, 4) && holidays[input.year - 1]?.status === 'notice-imported',
});

export const noticeDaysValid: Proposing = inputRule({
  id: 'HSE-83',
  name: 'notice-days-valid',
  force: 'bars',
  articles: [apl(85), house('HSE-83')],
  says: {
    zh: '放假安排的每一天都应当是该年（或者上一年十二月）的日期，且不重复',
    en: 'Each day of the notice lies in its year or the December before, and stands once',
  },
  holds: ({ input }) => readNotice(input).ok,
});

export const statutoryDaysOff: Proposing = inputRule({
  id: 'HSE-84',
  name: 'statutory-holidays-are-off',
  force: 'asks',
  articles: [holidayRules(2), house('HSE-84')],
  says: {
    zh: '法定节假日都应当在放假安排之内，缺少的应当说明理由',
    en: 'Every statutory holiday is a day off of the notice, or the reason is given',
  },
  holds: ({ input }) => missingStatutory(input as HolidayNotice).length === 0,
});

export const confirmedByAnother: Rule<Dossier> = rule({
  id: 'HSE-80',
  name: 'notice-answered-by-another-person',
  force: 'bars',
  articles: [apl(85), house('HSE-80')],
  says: {
    zh: '放假安排应当由提出人以外的管理员核对确认',
    en: 'The notice is checked and confirmed by an administrator other than who proposed it',
  },
  holds: ({ dossier, actor }) => dossier.agency?.calendar?.proposed.by !== actor.id,
});

const sameYear = (a: HolidayYear | null, b: HolidayYear | null): boolean =>
  a?.status === b?.status && `${a?.off} ${a?.working}` === `${b?.off} ${b?.working}`;

export const calendarUnchanged: Rule<Dossier> = rule({
  id: 'HSE-85',
  name: 'calendar-unchanged-since-proposed',
  force: 'bars',
  articles: [apl(85), house('HSE-85')],
  says: {
    zh: '提出之后该年日历已经变更，应当退回后重新提出',
    en: 'The year was changed after this was proposed: reject it and propose anew',
  },
  holds: ({ dossier, holidays }) => {
    const notice = dossier.agency?.calendar;
    return notice !== undefined && sameYear(notice.before, holidays[notice.year] ?? null);
  },
});
