import { describe, expect, it } from '@jest/globals';
import { addDays } from './civil-date.js';
import { nationalHolidays } from './data/national-holidays.js';
import {
  addWorkingDays,
  coverage,
  type Holidays,
  isStatutoryHoliday,
  isWeekend,
  isWorkingDay,
  subtractWorkingDays,
} from './holidays.js';

function workingDaysOf(year: number): number {
  let n = 0;
  for (let d = `${year}-01-01`; d < `${year + 1}-01-01`; d = addDays(d, 1))
    if (isWorkingDay(d, nationalHolidays)) n += 1;
  return n;
}

describe('national holidays', () => {
  it.each([
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, expected) => expect(workingDaysOf(year)).toBe(expected));

  it.each(Object.entries(nationalHolidays))('%s is coherent', (year, { off, working, statutory = [] }) => {
    expect(new Set([...off, ...working]).size).toBe(off.length + working.length);
    expect(working.every(isWeekend)).toBe(true);
    expect(statutory.every((d) => off.includes(d))).toBe(true);
    // 2020: Mid-Autumn fell on National Day.
    expect(statutory).toHaveLength(Number(year) >= 2025 ? 13 : year === '2020' ? 10 : 11);
  });

  it('tells statutory holidays from adjusted days off', () => {
    expect(isStatutoryHoliday('2026-10-03', nationalHolidays)).toBe(true);
    expect(isStatutoryHoliday('2026-10-05', nationalHolidays)).toBe(false);
    expect(isStatutoryHoliday('2027-01-01', nationalHolidays)).toBe(true);
    // No notice of 2027 yet: the days that never move are known all the same.
    expect(isStatutoryHoliday('2027-10-03', nationalHolidays)).toBe(true);
    expect(isStatutoryHoliday('2027-10-04', nationalHolidays)).toBe(false);
  });
});

describe('coverage', () => {
  it.each([
    ['2019-12-31', 'unknown'],
    ['2020-01-01', 'notice-imported'],
    ['2027-06-01', 'provisional'],
    ['2028-01-01', 'unknown'],
  ])('%s is %s', (d, expected) => expect(coverage(d, nationalHolidays)).toBe(expected));

  it.each(['2019-12-31', '2028-01-03'])('refuses %s', (d) =>
    expect(() => isWorkingDay(d, nationalHolidays)).toThrow(RangeError),
  );
  it('guesses the year after the last notice by weekends and New Year', () => {
    expect(isWorkingDay('2027-01-01', nationalHolidays)).toBe(false);
    expect(isWorkingDay('2027-01-04', nationalHolidays)).toBe(true);
    expect(isWorkingDay('2027-10-01', nationalHolidays)).toBe(true);
    expect(isWorkingDay('2027-10-02', nationalHolidays)).toBe(false);
  });
  it('does not build a guess on a guess', () => {
    const guessed: Holidays = {
      ...nationalHolidays,
      2027: { status: 'provisional', off: ['2027-10-01'], working: [] },
    };
    expect(isWorkingDay('2027-10-01', guessed)).toBe(false);
    expect(() => isWorkingDay('2028-01-03', guessed)).toThrow(RangeError);
  });
  it('reads December days from the notice of the year after', () => {
    const moved: Holidays = {
      2022: { status: 'notice-imported', off: [], working: [] },
      2023: { status: 'notice-imported', off: ['2022-12-30'], working: ['2022-12-31'] },
    };
    expect(isWorkingDay('2022-12-30', moved)).toBe(false);
    expect(isWorkingDay('2022-12-31', moved)).toBe(true);
  });
});

describe('working days', () => {
  it('does not count the start day', () => {
    expect(addWorkingDays('2026-09-28', 0, nationalHolidays)).toBe('2026-09-28');
    expect(addWorkingDays('2026-04-30', 1, nationalHolidays)).toBe('2026-05-06');
    expect(subtractWorkingDays('2026-05-06', 1, nationalHolidays)).toBe('2026-04-30');
  });
  it('refuses a negative or broken count', () => {
    expect(() => addWorkingDays('2026-01-05', -1, nationalHolidays)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-01-05', 1.5, nationalHolidays)).toThrow(RangeError);
  });
});
