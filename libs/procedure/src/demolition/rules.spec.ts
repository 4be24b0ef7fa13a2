import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { demolitionRows } from '../testing/rows/demolition.fixture.js';

describe('Demolition', () => {
  it.each(cases(demolitionRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
