import { describe, expect, it } from '@jest/globals';
import { calendarChanges } from './calendar-changes.js';
import { nationalHolidays } from './data/national-holidays.js';
import { isWorkingDay, type Holidays } from './holidays.js';
import { type HolidayNotice, holidayYearOf, missingStatutory, needlessWorking } from './notice.js';
import { readNotice, readNoticeText } from './read-notice.js';
import { statutoryDays } from './statutory-days.js';

const papers = ['https://www.example.cn/notice/2027'];
const off = (date: string, name = '节日') => ({ name, date, isOffDay: true });
const work = (date: string, name = '节日') => ({ name, date, isOffDay: false });
const file = (more: object = {}) => ({ year: 2027, papers, days: [off('2027-01-01', '元旦')], ...more });

const faultsOf = (value: unknown) => {
  const reading = readNotice(value);
  return reading.ok ? [] : reading.faults.map(({ pointer, constraint }) => `${pointer} ${constraint}`);
};

describe('the file of a notice', () => {
  it('is read, whatever else stands in it', () => {
    const reading = readNotice({ $schema: 'x', $id: 'y', ...file() });
    expect(reading).toEqual({ ok: true, notice: file() });
  });
  it.each([
    ['no object', [], [' isObject']],
    ['no year', file({ year: '2027' }), ['/year isYear']],
    ['papers that are no list', file({ papers: papers[0] }), ['/papers isList']],
    ['an address that is none', file({ papers: ['国办发明电'] }), ['/papers/0 isAddress']],
    ['no days', file({ days: [] }), ['/days isList']],
    ['far too many days', file({ days: Array.from({ length: 101 }, () => off('2027-01-01')) }), ['/days isList']],
    ['a day that is no object', file({ days: ['2027-01-01'] }), ['/days/0 isObject']],
    ['a day without a name', file({ days: [off('2027-01-01', ' ')] }), ['/days/0/name isText']],
    ['a date that does not exist', file({ days: [off('2027-02-29')] }), ['/days/0/date isCivilDate']],
    ['neither off nor working', file({ days: [{ ...off('2027-01-01'), isOffDay: 1 }] }), ['/days/0/isOffDay isFlag']],
    ['a day of another year', file({ days: [off('2028-01-01')] }), ['/days/0/date yearOfNotice']],
    ['a November day of the year before', file({ days: [off('2026-11-30')] }), ['/days/0/date yearOfNotice']],
    ['a day named twice', file({ days: [off('2027-01-01'), work('2027-01-01')] }), ['/days/1/date once']],
    [
      'several faults at once',
      file({ year: null, days: [off('2027-02-30'), off('2027-01-01', '')] }),
      ['/year isYear', '/days/0/date isCivilDate', '/days/1/name isText'],
    ],
  ])('is refused with %s', (_, value, expected) => expect(faultsOf(value)).toEqual(expected));
  it('may leave out the papers', () => expect(faultsOf({ year: 2027, days: [off('2027-01-01')] })).toEqual([]));
  it('may name days of the December before', () => expect(faultsOf(file({ days: [off('2026-12-31')] }))).toEqual([]));
  it('is read from text, with or without a byte order mark', () => {
    expect(readNoticeText(`\uFEFF${JSON.stringify(file())}`).ok).toBe(true);
    expect(readNoticeText('{"year": 2027,').ok).toBe(false);
  });
});

describe('the year of a notice', () => {
  const notice: HolidayNotice = file({
    days: [off('2026-12-31'), work('2026-12-26'), off('2027-01-01'), off('2027-01-02'), work('2027-01-04')],
  });
  const after: Holidays = { ...nationalHolidays, 2027: holidayYearOf(notice) };

  it('keeps days off, working weekend days, and the statutory among them', () =>
    expect(holidayYearOf(notice)).toEqual({
      status: 'notice-imported',
      off: ['2026-12-31', '2027-01-01', '2027-01-02'],
      working: ['2026-12-26'],
      statutory: ['2027-01-01'],
    }));
  it('leaves aside weekdays that are made working: they are', () =>
    expect(needlessWorking(notice)).toEqual(['2027-01-04']));
  it('tells the statutory holidays that are missing', () => {
    expect(missingStatutory(notice)).toHaveLength(12);
    expect(missingStatutory(notice)).toContain('2027-02-05');
  });
  it('has the last word on the December before it', () => {
    const contradicting = { ...nationalHolidays[2026], off: ['2026-12-26'] } as Holidays[string];
    expect(isWorkingDay('2026-12-26', { ...after, 2026: contradicting })).toBe(true);
  });
  it('is compared with the guess day by day', () =>
    expect(calendarChanges(nationalHolidays, after, 2027)).toEqual([
      { day: '2026-12-26', works: true },
      { day: '2026-12-31', works: false },
    ]));
});

describe('statutory holidays', () => {
  it.each(Object.keys(nationalHolidays))('of %s are those of the shipped table', (year) =>
    expect(statutoryDays(Number(year))).toEqual([...(nationalHolidays[year]?.statutory ?? [])].sort()),
  );
  it('are thirteen in the years to come, and the fixed ones when the festivals are not known', () => {
    expect([2027, 2028, 2029, 2030].map((year) => statutoryDays(year).length)).toEqual([13, 12, 13, 13]);
    expect(statutoryDays(2060)).toHaveLength(6);
  });
});
