import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { crimeTransferRows } from '../testing/rows/crime-transfer.fixture.js';

describe('Transfer of suspected crimes', () => {
  it.each(cases(crimeTransferRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
