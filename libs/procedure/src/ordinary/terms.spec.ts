import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { termRows } from '../testing/rows/terms.fixture.js';

describe('Terms of the agency, extended and with days left out', () => {
  it.each(cases(termRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
