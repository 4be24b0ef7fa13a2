import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { closingRows } from '../testing/rows/closing.fixture.js';

describe('Service, performance, closing, archive', () => {
  it.each(cases(closingRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
