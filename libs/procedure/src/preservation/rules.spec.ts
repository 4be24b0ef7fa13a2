import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { preservationRows } from '../testing/rows/preservation.fixture.js';

describe('Preservation', () => {
  it.each(cases(preservationRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
