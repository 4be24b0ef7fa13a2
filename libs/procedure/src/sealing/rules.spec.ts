import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { sealingRows } from '../testing/rows/sealing.fixture.js';

describe('Sealing', () => {
  it.each(cases(sealingRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
