import { describe, expect, test } from '@jest/globals';
import { placesOf, saysOf } from './says-of.js';

describe('what is written of a failure', () => {
  test.each([
    [new Error('cannot read 13812345678 of 尤可疑'), 'Error: cannot read … of …'],
    [new Error('invalid input syntax for type uuid: "天津市12号"'), 'Error: invalid input syntax for type uuid: …'],
    [new Error('one\n13812345678'), 'Error: one'],
    [Object.assign(new Error('Key (name)=(尤可疑) exists'), { code: '23505' }), 'Error 23505'],
    [
      new TypeError("Cannot read properties of undefined (reading 'x')"),
      'TypeError: Cannot read properties of undefined (reading …)',
    ],
    ['尤可疑', 'a failure that is no error'],
  ])('%s → %s', (error, says) => {
    expect(saysOf(error)).toBe(says);
  });

  test('where it happened holds no words of it', () => {
    const places = placesOf(new Error('one\n  尤可疑 at 13812345678'));
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))).toBe(true);
  });
});
