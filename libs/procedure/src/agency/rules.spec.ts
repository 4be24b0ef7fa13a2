import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { agencyRows } from '../testing/rows/agency.fixture.js';
import { reviewersNeeded } from './agency-year/staffing.js';

describe('The files of the agency', () => {
  it.each(cases(agencyRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

describe('Reviewers needed', () => {
  it.each([
    [0, 0],
    [1, 1],
    [20, 1],
    [21, 2],
    [24, 2],
    [41, 3],
  ])('%i officers need %i', (officers, reviewers) => {
    expect(reviewersNeeded(officers, '2026-11-22')).toBe(reviewers);
  });
});
