import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { evaluationRows } from '../testing/rows/evaluation.fixture.js';

describe('Evaluation', () => {
  it.each(cases(evaluationRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
