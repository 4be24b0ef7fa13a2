import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { enforcementRows } from '../testing/rows/enforcement.fixture.js';

describe('Enforcement of money by the office', () => {
  it.each(cases(enforcementRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
