import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { leadRows } from '../testing/rows/leads.fixture.js';

describe('From the lead to the filing', () => {
  it.each(cases(leadRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
