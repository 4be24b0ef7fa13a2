import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { buildingDecisionRows } from '../testing/rows/building.fixture.js';

describe('Decisions on illegal building', () => {
  it.each(cases(buildingDecisionRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
