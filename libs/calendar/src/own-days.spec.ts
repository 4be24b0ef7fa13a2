import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './civil-date.js';
import { nationalHolidays } from './data/national-holidays.js';
import { isWorkingDay } from './holidays.js';
import { withOwnDays } from './own-days.js';

describe('an office’s own days', () => {
  it.each([
    ['a Tuesday off', '2026-03-03', false],
    ['a Saturday worked', '2026-03-07', true],
    ['a holiday’s adjusted day worked', '2026-10-06', true],
    ['a make-up Sunday off', '2026-01-04', false],
    ['a day of December', '2026-12-31', false],
  ])('%s', (_what, day, works) => {
    const own = withOwnDays(nationalHolidays, [{ day, works }]);
    expect(isWorkingDay(day, nationalHolidays)).toBe(!works);
    expect(isWorkingDay(day, own)).toBe(works);
  });

  it('changes that day and no other, and the opposite takes it back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 364 }), (n, other) => {
        const [day, elsewhere] = [addDays('2026-01-01', n), addDays('2026-01-01', other)];
        const works = !isWorkingDay(day, nationalHolidays);
        const own = withOwnDays(nationalHolidays, [{ day, works }]);
        const back = withOwnDays(own, [{ day, works: !works }]);
        expect(isWorkingDay(day, own)).toBe(works);
        expect(isWorkingDay(day, back)).toBe(!works);
        if (elsewhere !== day) expect(isWorkingDay(elsewhere, own)).toBe(isWorkingDay(elsewhere, nationalHolidays));
      }),
    ));

  it('leaves a year without a table alone', () =>
    expect(withOwnDays(nationalHolidays, [{ day: '2099-01-02', works: false }])).toEqual(nationalHolidays));
});
