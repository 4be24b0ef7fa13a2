import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { serviceRows } from '../testing/rows/service.fixture.js';

describe('Service', () => {
  it.each(cases(serviceRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
