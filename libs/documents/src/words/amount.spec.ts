import { describe, expect, it } from '@jest/globals';
import { chineseAmount, yuan } from '../index.js';

describe('amounts', () => {
  it.each([
    [0, '0元', '零元整'],
    [5, '0.05元', '伍分'],
    [60, '0.60元', '陆角'],
    [1_005, '10.05元', '壹拾元零伍分'],
    [1_050, '10.50元', '壹拾元伍角'],
    [200_000, '2000元', '贰仟元整'],
    [1_010_100, '10101元', '壹万零壹佰零壹元整'],
    [2_000_500, '20005元', '贰万零伍元整'],
    [10_000_000, '100000元', '壹拾万元整'],
    [100_000_100, '1000001元', '壹佰万零壹元整'],
    [1_234_567_890, '12345678.90元', '壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角'],
    [10_000_000_000, '100000000元', '壹亿元整'],
    [10_000_005_032, '100000050.32元', '壹亿零伍拾元叁角贰分'],
  ])('%d fen is %s and %s', (fen, digits, words) => {
    expect(yuan(fen)).toBe(digits);
    expect(chineseAmount(fen)).toBe(words);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 60])('refuses %d', (fen) => {
    expect(() => chineseAmount(fen)).toThrow(RangeError);
  });
});
