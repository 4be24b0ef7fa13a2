import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { reviewingRows } from '../testing/rows/reviewing.fixture.js';

describe('Legal review', () => {
  it.each(cases(reviewingRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
