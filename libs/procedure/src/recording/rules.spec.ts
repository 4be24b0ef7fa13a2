import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { conductRows } from '../testing/rows/field-conduct.fixture.js';

describe('Conduct and recording in the field', () => {
  it.each(cases(conductRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
