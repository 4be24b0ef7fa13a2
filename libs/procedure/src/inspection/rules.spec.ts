import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { inspectionRows } from '../testing/rows/inspection.fixture.js';

describe('An inspection', () => {
  it.each(cases(inspectionRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
