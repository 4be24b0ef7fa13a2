import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { investigationRows } from '../testing/rows/investigation.fixture.js';

describe('Investigation and evidence', () => {
  it.each(cases(investigationRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
