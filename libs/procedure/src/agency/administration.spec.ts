import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { administrationRows } from '../testing/rows/administration.fixture.js';

describe('The administration of people and settings', () => {
  it.each(cases(administrationRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
