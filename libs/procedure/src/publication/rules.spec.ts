import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { publicationRows } from '../testing/rows/publication.fixture.js';

describe('Publication', () => {
  it.each(cases(publicationRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
