import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { otherPublicationRows } from '../testing/rows/other-publication.fixture.js';

describe('Publication of other decisions', () => {
  it.each(cases(otherPublicationRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
