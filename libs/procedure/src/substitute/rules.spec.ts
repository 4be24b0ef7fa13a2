import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { substituteRows } from '../testing/rows/substitute.fixture.js';

describe('Performance by a substitute', () => {
  it.each(cases(substituteRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
