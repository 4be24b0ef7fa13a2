import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { supervisionRows } from '../testing/rows/supervision.fixture.js';

describe('Supervision', () => {
  it.each(cases(supervisionRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
