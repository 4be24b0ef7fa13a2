import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isCivilDate, weekday } from './civil-date.js';

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays('1970-01-01', n));

describe('civil dates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '0099-01-01', '2026-01-01T00:00', '', 20260101, null])(
    'refuses %p',
    (s) => expect(isCivilDate(s)).toBe(false),
  );
  it.each(['2024-02-29', '2000-02-29', '1999-12-31', '9999-12-31'])('accepts %s', (s) =>
    expect(isCivilDate(s)).toBe(true),
  );
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-04-03', 6, '2026-10-03'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-08-31', 36, '2029-08-31'],
  ])('%s and %i months is %s', (d, n, expected) => expect(addMonths(d, n)).toBe(expected));
  it('knows weekdays', () => expect(['2026-09-28', '2026-10-10', '1969-12-31'].map(weekday)).toEqual([1, 6, 3]));
  it('throws on what is no date', () => expect(() => addDays('2026-02-30', 1)).toThrow(RangeError));
  it('stays within four-figure years', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('1000-01-15', -1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
  });
  it("agrees with the language's own calendar", () =>
    fc.assert(
      fc.property(fc.integer({ min: -354_000, max: 2_930_000 }), (n) => {
        expect(addDays('1970-01-01', n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: 5_000 },
    ));
  it('adds what it measures', () =>
    fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b)));
  it('moves the weekday by one a day', () =>
    fc.assert(fc.property(anyDay, (d) => weekday(addDays(d, 1)) === (weekday(d) + 1) % 7)));
});
