import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { outsideRows } from '../testing/rows/outside.fixture.js';

describe('Remedies and the police, where they touch the decision and its publication', () => {
  it.each(cases(outsideRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
