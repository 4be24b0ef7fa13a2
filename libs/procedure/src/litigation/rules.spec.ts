import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { litigationRows } from '../testing/rows/litigation.fixture.js';

describe('Suits', () => {
  it.each(cases(litigationRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
