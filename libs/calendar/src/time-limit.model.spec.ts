import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './civil-date.js';
import type { ClockFacts, ClockSpec } from './clock.js';
import { nationalHolidays } from './data/national-holidays.js';
import { timeLimit } from './time-limit.js';

/*
 * A second reading of the law, written apart: one table of all days from 2020 to 2027, each marked by hand-made rules of
 * JavaScript's own calendar, and limits found by searching for the first day that fulfils their definition.
 */

const DAYS: string[] = [];
for (const t = new Date('2020-01-01T00:00:00Z'); t.getUTCFullYear() < 2028; t.setUTCDate(t.getUTCDate() + 1))
  DAYS.push(t.toISOString().slice(0, 10));
const OFF = new Set(Object.values(nationalHolidays).flatMap(({ off }) => off));
const MAKE_UP = new Set(Object.values(nationalHolidays).flatMap(({ working }) => working));
const WORKS = new Map(
  DAYS.map((d) => {
    const day = new Date(`${d}T00:00:00Z`).getUTCDay();
    return [d, MAKE_UP.has(d) || (day > 0 && day < 6 && !OFF.has(d) && d !== '2027-01-01')];
  }),
);

function naive(spec: ClockSpec, start: string, facts: ClockFacts): { agencyDate: string; partyDate: string } {
  // Only the days around the start are searched: 20,000 walks over eight years take too long.
  const at = DAYS.indexOf(start);
  const days = DAYS.slice(Math.max(0, at - 150), at + 650);
  const total = spec.length + (facts.extensions ?? []).reduce((sum, { length }) => sum + length, 0);
  const free = (d: string) => !(facts.excluded ?? []).some(({ from, to }) => d >= from && d <= to);
  const counts = (d: string) => free(d) && (spec.unit === 'days' || WORKS.get(d) === true);
  const rolled = (d: string) => days.find((x) => x >= d && WORKS.get(x)) ?? 'none';
  if (spec.direction === 'back') {
    const before = days.filter((d) => d < start && counts(d));
    const day = before[before.length - total - 1] ?? 'none';
    return { agencyDate: day, partyDate: day };
  }
  let agencyDate: string;
  if (spec.unit === 'months') {
    const [y, m, d] = start.split('-').map(Number) as [number, number, number];
    const month = new Date(Date.UTC(y, m - 1 + total, 1)).toISOString().slice(0, 7);
    const raw = days.findLast((x) => x.startsWith(month) && Number(x.slice(8)) <= d) ?? 'none';
    const lost = days.filter((x) => x > start && x <= raw && !free(x)).length;
    agencyDate = lost === 0 ? raw : (days.filter((x) => x > raw && free(x))[lost - 1] ?? 'none');
  } else agencyDate = days.filter((d) => d > start && counts(d))[total - 1] ?? 'none';
  return { agencyDate, partyDate: spec.unit === 'working-days' ? agencyDate : rolled(agencyDate) };
}

const why = { zh: '因', en: 'why' };
const clock = fc
  .record({
    unit: fc.constantFrom<ClockSpec['unit']>('working-days', 'days', 'months'),
    n: fc.integer({ min: 1, max: 90 }),
    policy: fc.constantFrom<ClockSpec['policy']>('party', 'agency'),
    back: fc.boolean(),
  })
  .map(({ unit, n, policy, back }): ClockSpec => {
    const length = unit === 'months' ? 1 + (n % 9) : unit === 'working-days' ? 1 + (n % 20) : n;
    const direction = back && unit === 'working-days' ? { direction: 'back' as const } : {};
    return { id: 'C', length, unit, policy, articles: [], title: why, ...direction };
  });
// Starts from spring 2020 on, so that counting back stays inside the table.
const start = fc.integer({ min: 120, max: 2_300 }).map((n) => addDays('2020-01-01', n));
const facts = (from: string): fc.Arbitrary<ClockFacts> =>
  fc.record({
    excluded: fc.array(
      fc
        .tuple(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 0, max: 15 }))
        .map(([at, length]) => ({ from: addDays(from, at), to: addDays(from, at + length), why })),
      { maxLength: 3 },
    ),
    extensions: fc.array(
      fc.integer({ min: 0, max: 3 }).map((length) => ({ length, why })),
      { maxLength: 2 },
    ),
  });

describe('time limits against a second implementation', () => {
  it('agrees on 20,000 random timelines', () => {
    const timeline = fc
      .tuple(clock, start)
      .chain(([spec, from]) => fc.tuple(fc.constant(spec), fc.constant(from), facts(from)));
    fc.assert(
      fc.property(timeline, ([spec, from, known]) => {
        const { agencyDate, partyDate, due } = timeLimit(spec, from, nationalHolidays, known);
        expect({ agencyDate, partyDate }).toEqual(naive(spec, from, known));
        expect(due).toBe(spec.policy === 'party' ? partyDate : agencyDate);
      }),
      { numRuns: 20_000 },
    );
  }, 300_000);
});
