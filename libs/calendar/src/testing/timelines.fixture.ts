import { offices } from './notices.fixture.js';
import type { Timeline } from './second-reading.fixture.js';

/** Whole numbers below `n`, the same row for the same seed (mulberry32). */
function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  const { imul } = Math;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = imul(state ^ (state >>> 15), state | 1);
    t ^= t + imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const FIRST = Date.UTC(2019, 9, 1);
const DAYS = Array.from({ length: 3_600 }, (_, n) => new Date(FIRST + n * 86_400_000).toISOString().slice(0, 10));
const day = (n: number): string => DAYS[n] ?? '';
const two = (n: number): string => `0${n}`.slice(-2);

/** Longest length asked for, by unit; 40 months reach beyond every calendar. */
const LONGEST = { 'working-days': 30, days: 120, months: 40, hours: 72, fixed: 0 } as const;
const UNITS: readonly Timeline['unit'][] = [
  'working-days',
  'working-days',
  'working-days',
  'days',
  'days',
  'months',
  'months',
  'hours',
  'fixed',
];

/** From November 2019, before the calendars, to early 2029, after them; every fourth near the end of a month. */
function startOf(roll: (n: number) => number): number {
  const n = 31 + roll(3_380);
  if (roll(4) > 0) return n;
  return n + 33 - +day(n).slice(8) - roll(6);
}

/** The timeline of a seed: everything that may happen to a running limit, alone and together. */
export function timelineOf(seed: number): Timeline {
  const roll = dice(seed);
  const unit = UNITS[roll(UNITS.length)] ?? 'days';
  const from = startOf(roll);
  const gap = () => {
    const first = from + roll(81) - 20;
    return { from: day(first), to: day(first + roll(16)) };
  };
  return {
    office: roll(offices.length),
    start: day(from),
    ...(unit === 'hours' && roll(4) > 0 ? { startsAt: `${two(roll(24))}:${two(roll(60))}` } : {}),
    length: unit === 'fixed' ? (1 + roll(12)) * 100 + 1 + roll(28) : roll(LONGEST[unit] + 1),
    unit,
    policy: roll(2) === 0 ? 'party' : 'agency',
    back: (unit === 'working-days' || unit === 'days') && roll(4) === 0,
    excluded: Array.from({ length: roll(4) }, gap),
    extended: unit === 'fixed' ? [] : Array.from({ length: roll(3) }, () => roll(unit === 'days' ? 61 : 6)),
  };
}
