import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { conductRows } from '../testing/rows/field-conduct.fixture.js';
import { gapRows } from '../testing/rows/gaps.fixture.js';

describe('Conduct and recording in the field', () => {
  it.each(cases([...conductRows, ...gapRows]))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
