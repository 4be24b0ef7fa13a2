import { type CivilDate, addDays, statutoryDays } from '@anjuan/calendar';

const off = (date: string) => ({ name: '节日', date, isOffDay: true });

/** A made-up notice of 2027: every statutory holiday, New Year's Eve of 2026, and two working Saturdays. */
export const notice2027 = {
  year: 2027,
  number: '国办发明电〔2026〕9号',
  papers: ['https://www.example.cn/notice/2027'],
  days: [
    ...['2026-12-31', ...statutoryDays(2027), '2027-02-09', '2027-02-10', '2027-02-11'].map(off),
    ...['2026-12-26', '2027-02-20'].map((date) => ({ name: '调休', date, isOffDay: false })),
  ],
};

/** What must be typed about calendars: the plainest lawful thing. */
export const typedForCalendar: Readonly<Record<string, (on: CivilDate) => object>> = {
  'propose-holiday-notice': (on) => ({ ...notice2027, issuedOn: on }),
  'reject-holiday-notice': () => ({ reason: '与通知原文不一致。' }),
  'recompute-limits': (on) => ({
    year: 2026,
    notice: '国办发明电〔2025〕7号',
    moved: [{ rule: 'DEC-03', clock: 'C-90', start: on, before: addDays(on, 90), after: addDays(on, 92) }],
  }),
};
