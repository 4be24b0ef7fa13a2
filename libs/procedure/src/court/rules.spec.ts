import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { courtRows } from '../testing/rows/court.fixture.js';

describe('Enforcement by the court', () => {
  it.each(cases(courtRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
