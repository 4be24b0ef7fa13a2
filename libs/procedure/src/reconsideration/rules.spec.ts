import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { reconsiderationRows } from '../testing/rows/reconsideration.fixture.js';

describe('Reconsideration', () => {
  it.each(cases(reconsiderationRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
