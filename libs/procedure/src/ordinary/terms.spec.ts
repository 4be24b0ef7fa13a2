import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { exitRows } from '../testing/rows/exits.fixture.js';
import { termRows } from '../testing/rows/terms.fixture.js';

describe('Terms of the agency, and ways out without a penalty', () => {
  it.each(cases([...termRows, ...exitRows]))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
