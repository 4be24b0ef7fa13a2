import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { summaryRows } from '../testing/rows/summary.fixture.js';

describe('The summary procedure', () => {
  it.each(cases(summaryRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
