import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { noticingRows } from '../testing/rows/noticing.fixture.js';

describe('Notice, statement, re-check', () => {
  it.each(cases(noticingRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
