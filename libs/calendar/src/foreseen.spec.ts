import { describe, expect, it } from '@jest/globals';
import { nationalHolidays } from './data/national-holidays.js';
import { foreseen } from './foreseen.js';
import { timeLimit } from './time-limit.js';

const spec = {
  id: 'C-X',
  length: 3,
  unit: 'working-days',
  policy: 'agency',
  articles: [],
  title: { zh: '', en: '' },
} as const;

describe('a calendar with the years ahead foreseen', () => {
  it('counts working days by weekends and says that it guessed', () => {
    expect(() => timeLimit(spec, '2031-06-06', nationalHolidays)).toThrow(RangeError);
    expect(timeLimit(spec, '2031-06-06', foreseen(nationalHolidays))).toMatchObject({
      due: '2031-06-11',
      provisional: true,
    });
  });

  it('leaves the notices as they are', () => {
    expect(timeLimit(spec, '2026-09-30', foreseen(nationalHolidays))).toEqual(
      timeLimit(spec, '2026-09-30', nationalHolidays),
    );
    expect(foreseen(nationalHolidays)).toBe(foreseen(nationalHolidays));
  });
});
