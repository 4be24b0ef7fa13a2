import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from './testing/prove.fixture.js';
import { sideTrackRows } from './testing/rows/side-tracks.fixture.js';

describe('Recusal, jurisdiction, dissent over review, mending papers', () => {
  it.each(cases(sideTrackRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
