import { nationalHolidays, statutoryDays } from '@anjuan/calendar';
import { calendarYear } from '../../agency/calendar-year/table.js';
import { blankFile } from '../../kernel/file.js';
import { recomputation } from '../../recomputation/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { notice2027 } from '../inputs-calendar.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';

const onCalendar = doingsOf(calendarYear);
const onLimits = doingsOf(recomputation, 'recomputation/1');

const blankCalendar = () => blankFile('calendar-1', calendarYear.id);
const proposed = () => after(blankCalendar(), onCalendar('propose-holiday-notice'));
const days = (...more: readonly object[]) => ({ input: { days: [...notice2027.days, ...more] } });
const first = notice2027.days.slice(0, 3);
const yearOf = (year: number) => statutoryDays(year).map((date) => ({ name: '节日', date, isOffDay: true }));

const again = { rule: 'DEC-03', clock: 'C-90', start: '2026-03-02' };
const moved = (before: string, after: string) => ({ input: { moved: [{ ...again, before, after }] } });
const kept = (before: string, after: string) => ({ input: { moved: [], kept: [{ ...again, before, after }] } });

/** HSE-80 to HSE-87: how a holiday notice comes into the calendar, and what it does to limits that run. */
export const calendarRows: readonly RuleRow[] = [
  ...rulesOf(onCalendar('propose-holiday-notice'), blankCalendar, {
    holds: [
      ['holiday-notice-numbered-and-dated', 'a numbered notice of today'],
      ['calendar-year-in-turn', 'the year after the last notice'],
      ['calendar-year-in-turn', 'an emergency notice for this year', { input: { year: 2026, days: yearOf(2026) } }],
      ['notice-days-valid', 'days of the year and of the December before it'],
      ['statutory-holidays-are-off', 'all thirteen are off'],
      [
        'statutory-holidays-are-off',
        'a part of a notice, with a reason',
        { input: { days: first }, reasons: { 'HSE-84': '本次仅公布元旦安排。' } },
      ],
    ],
    fails: [
      ['holiday-notice-numbered-and-dated', 'no number', { input: { number: '放假通知' } }],
      ['holiday-notice-numbered-and-dated', 'a notice of tomorrow', { input: { issuedOn: '2026-03-03' } }],
      ['calendar-year-in-turn', 'a year that is over', { input: { year: 2025, days: yearOf(2025) } }],
      ['calendar-year-in-turn', 'a year left out', { input: { year: 2028, days: yearOf(2028) } }],
      ['notice-days-valid', 'a day of another year', days({ name: '元旦', date: '2028-01-01', isOffDay: true })],
      ['notice-days-valid', 'a day twice', days({ name: '元旦', date: '2027-01-01', isOffDay: false })],
      ['statutory-holidays-are-off', 'a file cut short', { input: { days: first } }],
    ],
  }),
  ...rulesOf(onCalendar('confirm-holiday-notice', { by: 'second-admin' }), proposed, {
    holds: [
      ['notice-answered-by-another-person', 'somebody else'],
      ['calendar-unchanged-since-proposed', 'nothing happened in between'],
    ],
    fails: [
      ['notice-answered-by-another-person', 'who proposed it', { by: 'admin' }],
      [
        'calendar-unchanged-since-proposed',
        'another notice of the year came first',
        { holidays: { ...nationalHolidays, 2027: { status: 'notice-imported', off: ['2027-01-01'], working: [] } } },
      ],
    ],
  }),
  ...rulesOf(onLimits('recompute-limits'), () => fileAt('investigating'), {
    holds: [
      ['notice-of-the-year-imported', 'the notice of this year is there'],
      ['some-limit-really-moved', 'one moved by two days'],
      ['expired-limit-not-reopened', 'it ends today', moved('2026-03-04', '2026-03-06')],
      ['expired-limit-not-reopened', 'one that expired keeps its day', kept('2026-03-03', '2026-03-05')],
    ],
    fails: [
      ['notice-of-the-year-imported', 'nobody knows 2027 yet', { input: { year: 2027 } }],
      ['some-limit-really-moved', 'none', { input: { moved: [] } }],
      ['some-limit-really-moved', 'the same day as before', moved('2026-04-01', '2026-04-01')],
      ['expired-limit-not-reopened', 'it ended yesterday', moved('2026-03-03', '2026-03-05')],
      ['expired-limit-not-reopened', 'one that runs is not kept', kept('2026-03-04', '2026-03-06')],
    ],
  }),
];
