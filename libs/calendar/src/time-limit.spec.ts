import { describe, expect, it } from '@jest/globals';
import { additionalFineFen } from './additional-fine.js';
import type { ClockSpec } from './clock.js';
import { nationalHolidays } from './data/national-holidays.js';
import { daysLeft } from './days-left.js';
import { timeLimit } from './time-limit.js';

type Terms = readonly [number, ClockSpec['unit'], ClockSpec['policy'], 'back'?];

function spec(id: string, [length, unit, policy, direction]: Terms): ClockSpec {
  const title = { zh: id, en: id };
  return { id, length, unit, policy, articles: ['APL-2021/85'], title, ...(direction ? { direction } : {}) };
}

const wd = 'working-days';
const CLOCKS = {
  'C-HEA': [5, wd, 'party'],
  'C-PUB7': [7, wd, 'agency'],
  'C-PRE': [7, wd, 'agency'],
  'C-SEAL': [30, 'days', 'agency'],
  'C-PAY': [15, 'days', 'party'],
  'C-90': [90, 'days', 'agency'],
  'C-DEM': [10, wd, 'party'],
  'C-RECON': [60, 'days', 'party'],
  'C-LIT': [6, 'months', 'party'],
  'C-CRT': [3, 'months', 'agency'],
  'C-HNOT': [7, wd, 'party', 'back'],
  'C-TAKE': [3, wd, 'agency'],
  'C-PUB20': [20, wd, 'agency'],
  'C-CASH': [2, wd, 'agency'],
  'C-EMG': [24, 'hours', 'agency'],
  'C-CREDIT-3Y': [36, 'months', 'party'],
  'C-YEAR': [131, 'fixed', 'agency'],
} as const satisfies Record<string, Terms>;

const limit = (clock: keyof typeof CLOCKS, start: string, facts = {}) =>
  timeLimit(spec(clock, CLOCKS[clock]), start, nationalHolidays, facts);

describe('vectors of the law', () => {
  it.each([
    ['A', 'C-HEA', '2026-09-28', '2026-10-10', '2026-10-10'],
    ['B', 'C-PUB7', '2026-09-30', '2026-10-15', '2026-10-15'],
    ['C', 'C-PRE', '2026-02-12', '2026-02-28', '2026-02-28'],
    ['D', 'C-SEAL', '2026-09-01', '2026-10-01', '2026-10-08'],
    ['E', 'C-PAY', '2026-09-18', '2026-10-03', '2026-10-08'],
    ['F', 'C-90', '2026-07-06', '2026-10-04', '2026-10-08'],
    ['G', 'C-DEM', '2026-09-25', '2026-10-15', '2026-10-15'],
    ['H', 'C-RECON', '2026-08-10', '2026-10-09', '2026-10-09'],
    ['I, suit', 'C-LIT', '2026-04-03', '2026-10-03', '2026-10-08'],
    ['I, court', 'C-CRT', '2026-10-08', '2027-01-08', '2027-01-08'],
    ['J', 'C-HNOT', '2026-10-16', '2026-09-30', '2026-09-30'],
    ['K', 'C-TAKE', '2026-02-13', '2026-02-25', '2026-02-25'],
    ['L', 'C-PUB20', '2025-12-25', '2026-01-23', '2026-01-23'],
    ['M', 'C-CASH', '2026-04-30', '2026-05-07', '2026-05-07'],
    ['O, first', 'C-SEAL', '2026-03-02', '2026-04-01', '2026-04-01'],
  ] as const)('%s: %s from %s', (_, clock, start, agencyDate, partyDate) => {
    const due = CLOCKS[clock][2] === 'party' ? partyDate : agencyDate;
    expect(limit(clock, start)).toMatchObject({ agencyDate, partyDate, due });
  });

  it('I: is provisional in a year without a notice', () => {
    expect(limit('C-CRT', '2026-10-08').provisional).toBe(true);
    expect(limit('C-LIT', '2026-04-03').provisional).toBe(false);
  });
  it.each([
    [33, 198_000],
    [34, 200_000],
    [400, 200_000],
    [0, 0],
  ])('N: a fine of 2,000 yuan %i days late costs %i fen more', (days, fen) =>
    expect(additionalFineFen(200_000, days)).toBe(fen),
  );
  it('N: drops a broken fen and refuses broken amounts', () => {
    expect(additionalFineFen(5_050, 1)).toBe(151);
    expect(() => additionalFineFen(10.5, 1)).toThrow(RangeError);
    expect(() => additionalFineFen(1_000, -1)).toThrow(RangeError);
  });
  it('O: the second thirty days run from the first end, unrolled', () => {
    const extended = limit('C-SEAL', '2026-03-02', {
      extensions: [{ length: 30, why: { zh: '情况复杂', en: 'complex' } }],
    });
    expect(extended).toMatchObject({ agencyDate: '2026-05-01', due: '2026-05-01' });
  });
});

describe('time limits', () => {
  const why = { zh: '听证', en: 'hearing' };
  it('leaves excluded days out, both ends included', () => {
    const excluded = [{ from: '2026-07-10', to: '2026-07-19', why }];
    expect(limit('C-90', '2026-07-06', { excluded }).agencyDate).toBe('2026-10-14');
  });
  it('counts overlapping exclusions once', () => {
    const excluded = [
      { from: '2026-07-10', to: '2026-07-15', why },
      { from: '2026-07-12', to: '2026-07-19', why },
    ];
    expect(limit('C-90', '2026-07-06', { excluded }).agencyDate).toBe('2026-10-14');
  });
  it('pushes months by the excluded days', () => {
    const excluded = [{ from: '2026-05-01', to: '2026-05-03', why }];
    expect(limit('C-LIT', '2026-03-02', { excluded }).agencyDate).toBe('2026-09-05');
  });
  it('ends 24 hours on the next day and a fixed day on its date', () => {
    expect(limit('C-EMG', '2026-09-30').due).toBe('2026-10-01');
    expect(limit('C-YEAR', '2025-12-31').due).toBe('2026-01-31');
    expect(limit('C-YEAR', '2026-01-31').due).toBe('2027-01-31');
  });
  it.each([
    ['14:30', '2026-10-01T15:00', '2026-10-01'],
    ['14:00', '2026-10-01T15:00', '2026-10-01'],
    ['00:05', '2026-10-01T01:00', '2026-10-01'],
    ['23:59', '2026-10-01T24:00', '2026-10-01'],
  ])('24 hours from %s end at %s, the starting hour not counted', (startsAt, endsAt, due) =>
    expect(limit('C-EMG', '2026-09-30', { startsAt })).toMatchObject({ endsAt, due, agencyDate: due, partyDate: due }),
  );
  it('runs hours over days that do not count and over extensions', () => {
    const excluded = [{ from: '2026-10-01', to: '2026-10-02', why }];
    const facts = { startsAt: '14:30', excluded, extensions: [{ length: 2, why }] };
    expect(limit('C-EMG', '2026-09-30', facts)).toMatchObject({ endsAt: '2026-10-03T17:00', due: '2026-10-03' });
    expect(limit('C-EMG', '2026-09-30', { excluded }).due).toBe('2026-10-03');
    expect(limit('C-EMG', '2026-09-30').endsAt).toBeUndefined();
  });
  it.each(['24:00', '9:30', '12:60', 'noon', ''])('refuses %p as a time of day', (startsAt) =>
    expect(() => limit('C-EMG', '2026-09-30', { startsAt })).toThrow(RangeError),
  );
  it('refuses an hour on a clock in days and a fixed day that some years lack', () => {
    expect(() => limit('C-SEAL', '2026-09-30', { startsAt: '10:00' })).toThrow(RangeError);
    expect(() => timeLimit(spec('C', [229, 'fixed', 'agency']), '2026-01-01', nationalHolidays)).toThrow(RangeError);
  });
  it('rolls beyond the table over weekends only and says so', () => {
    expect(limit('C-CREDIT-3Y', '2026-09-01')).toMatchObject({ partyDate: '2029-09-03', provisional: true });
  });
  it('refuses to count working days outside the table', () => {
    expect(() => limit('C-HEA', '2027-12-29')).toThrow(RangeError);
    expect(() => limit('C-HEA', '2019-11-01')).toThrow(RangeError);
  });
  it('refuses impossible facts', () => {
    expect(() => limit('C-HEA', 'tomorrow')).toThrow(RangeError);
    expect(() => limit('C-90', '2026-07-06', { excluded: [{ from: '2026-07-10', to: '2026-07-09', why }] })).toThrow(
      RangeError,
    );
    expect(() => limit('C-90', '2026-07-06', { extensions: [{ length: -1, why }] })).toThrow(RangeError);
  });
});

describe('explanations', () => {
  it('name the start, the days off, the make-up days and the result', () => {
    expect(limit('C-HEA', '2026-09-28').steps.map(({ zh }) => zh)).toEqual([
      '2026-09-28为起算事由发生日，不计入；自次日起计5个工作日',
      '休息日、节假日不计入：2026-10-01至2026-10-07',
      '调休上班日计入：2026-10-10',
      '期限届满：2026-10-10（周六）',
    ]);
  });
  it('name the hour not counted and the hour of the end', () => {
    const { steps } = limit('C-EMG', '2026-09-30', { startsAt: '14:30' });
    expect(steps[0]?.zh).toBe('2026-09-30 14:30为起算时刻，该小时不计入；自下一整点起计24小时');
    expect(steps.at(-1)?.en).toBe('Ends on 2026-10-01 at 15:00');
  });
  it('say why a limit moves or does not move', () => {
    expect(limit('C-PAY', '2026-09-18').steps.at(-2)?.en).toMatch(/moved to 2026-10-08/);
    expect(limit('C-SEAL', '2026-09-01').steps.at(-2)?.en).toMatch(/not moved/);
  });
  it('name exclusions, extensions and the guess', () => {
    const facts = {
      excluded: [{ from: '2026-08-01', to: '2026-08-02', why: { zh: '检测', en: 'testing' } }],
      extensions: [{ length: 90, why: { zh: '案情复杂', en: 'complex case' } }],
    };
    const english = limit('C-90', '2026-07-14', facts).steps.map(({ en }) => en);
    expect(english).toContain('Not counted, 2026-08-01 to 2026-08-02: testing');
    expect(english).toContain('Extended by 90 calendar days: complex case');
    expect(english.at(-1)).toMatch(/provisional/);
  });
});

describe('days left', () => {
  it.each([
    ['2026-09-28', 5],
    ['2026-09-30', 3],
    ['2026-10-04', 3],
    ['2026-10-10', 0],
    ['2026-10-12', -1],
  ])('on %s the hearing request has %i working days', (today, days) =>
    expect(daysLeft(limit('C-HEA', '2026-09-28'), today, nationalHolidays)).toEqual({ days, unit: 'working-days' }),
  );
  it('counts calendar days for the rest', () =>
    expect(daysLeft(limit('C-PAY', '2026-09-18'), '2026-10-01', nationalHolidays)).toEqual({ days: 7, unit: 'days' }));
});
