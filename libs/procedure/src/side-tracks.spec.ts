import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from './testing/prove.fixture.js';
import { oldLawRows } from './testing/rows/old-law.fixture.js';
import { sideTrackRows } from './testing/rows/side-tracks.fixture.js';

describe('The law before 15 July 2021', () => {
  it.each(cases(oldLawRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

describe('Recusal, jurisdiction, dissent over review, mending papers', () => {
  it.each(cases(sideTrackRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
