import { describe, expect, test } from '@jest/globals';
import { between, bornOnOf, findableOf, findables, normalNumber, normalPhone, numberKind } from './identity.js';

describe('a typed number', () => {
  test.each([
    ['11010519491231002X', 'citizen'],
    [' 110105 19491231 002x ', 'citizen'],
    ['１１０１０５１９４９１２３１００２Ｘ', 'citizen'],
    ['110105491231002', 'citizen'],
    ['110105194912310021', undefined],
    ['110105194913310021', undefined],
    ['91350100M000100Y43', 'credit'],
    ['91350100M000100Y44', undefined],
    ['91350100I000100Y43', undefined],
    ['13812345678', 'phone'],
    ['+86 138-1234-5678', 'phone'],
    ['008613812345678', 'phone'],
    ['12812345678', undefined],
    ['2026-000123', undefined],
    ['', undefined],
  ])('%s is %s', (text, kind) => {
    expect(numberKind(text)).toBe(kind);
  });

  test('has one form, however it is written', () => {
    expect(normalNumber('110105491231002')).toBe('11010519491231002X');
    expect(normalPhone('+86 138 1234 5678')).toBe('13812345678');
    expect(normalPhone('022-2345 6789')).toBe('02223456789');
    expect(findableOf('11010519491231002x')).toEqual({ kind: 'number', value: '11010519491231002X' });
    expect(findableOf('138 1234 5678')).toEqual({ kind: 'phone', value: '13812345678' });
    expect(findableOf('烧烤')).toBeUndefined();
  });
});

describe('a party', () => {
  test('is found by its number and its telephone', () => {
    expect(findables({ idNumber: '护照E12345678', phone: '022-23456789' })).toEqual([
      { kind: 'number', value: '护照E12345678' },
      { kind: 'phone', value: '02223456789' },
    ]);
    expect(findables({ idNumber: '不详', phone: '无' })).toEqual([]);
  });

  test.each([
    [{ kind: 'person', idNumber: '120101201003051234' }, '2010-03-05'],
    [{ kind: 'person', idNumber: '120101201013051234' }, undefined],
    [{ kind: 'person', bornOn: '1990-01-01', idNumber: '120101201003051234' }, '2010-03-05'],
    [{ kind: 'person', bornOn: '2011-01-01', idNumber: '120101201003051234' }, '2011-01-01'],
    [{ kind: 'person', bornOn: '1990-01-01' }, '1990-01-01'],
    [{ kind: 'unit', idNumber: '120101201003051234' }, undefined],
    [{ kind: 'person' }, undefined],
  ] as const)('%j was born on %s', (party, day) => {
    expect(bornOnOf(party)).toBe(day);
  });
});

test('a masked text keeps its ends', () => {
  expect(between('120101199001011234', 3, 4)).toBe('120***********1234');
  expect(between('13812345678', 3, 4)).toBe('138****5678');
  expect(between('1234567', 3, 4)).toBe('*******');
});
