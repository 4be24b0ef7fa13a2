import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { evidenceRows } from '../testing/rows/evidence.fixture.js';

describe('Evidence', () => {
  it.each(cases(evidenceRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
