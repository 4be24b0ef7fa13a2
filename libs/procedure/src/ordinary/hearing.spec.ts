import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { hearingRows } from '../testing/rows/hearing.fixture.js';

describe('Hearing', () => {
  it.each(cases(hearingRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
