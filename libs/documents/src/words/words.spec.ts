import { describe, expect, it } from '@jest/globals';
import { chineseDate, chineseTime } from './date.js';
import { clause, joined, orSlash, sentence } from './text.js';

describe('words', () => {
  it('writes days and hours without leading zeros', () => {
    expect(chineseDate('2026-09-08')).toBe('2026年9月8日');
    expect(chineseTime('09:05')).toBe('9时05分');
  });

  it('shows what is missing as a slash', () => {
    expect([
      chineseDate(undefined),
      chineseTime(undefined),
      orSlash('  '),
      joined([]),
      sentence(''),
      clause(undefined),
    ]).toEqual(Array.from({ length: 6 }, () => '/'));
  });

  it('ends a sentence once', () => {
    expect([sentence('已改正'), sentence('已改正。'), sentence('已改正；')]).toEqual([
      '已改正。',
      '已改正。',
      '已改正。',
    ]);
    expect(clause('已改正。')).toBe('已改正');
  });
});
