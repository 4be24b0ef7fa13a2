import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { decidingRows } from '../testing/rows/deciding.fixture.js';

describe('Decision', () => {
  it.each(cases(decidingRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
