import { describe, expect, it } from '@jest/globals';
import { lawRules } from '@anjuan/statute';
import { guardPlaces, missingForces, register } from './register.js';
import { consequenceOf } from './testing/consequence-table.fixture.js';
import { allConsequenceRows } from './testing/consequences/all.fixture.js';
import { ruleOf } from './testing/rule-table.fixture.js';
import { allRows } from './testing/rows/all.fixture.js';

const seen = (positive: boolean) =>
  new Set([
    ...allRows.filter((row) => row.holds === positive).map((row) => ruleOf(row).id),
    ...allConsequenceRows.filter((row) => row.arises === positive).map((row) => consequenceOf(row).id),
  ]);

describe('the register', () => {
  it('has the 230 rules of the reference, each once', () => {
    expect(new Set(lawRules.map(({ id }) => id)).size).toBe(230);
    expect(register()).toHaveLength(230);
  });

  it('carries out every one of them with its force', () => {
    expect(register().flatMap((entry) => (missingForces(entry).length > 0 ? [entry.law.id] : []))).toEqual([]);
  });

  it('has seen every one of them holding, or arising', () => {
    expect(lawRules.map(({ id }) => id).filter((id) => !seen(true).has(id))).toEqual([]);
  });

  it('has seen every one of them failing, or not arising', () => {
    expect(lawRules.map(({ id }) => id).filter((id) => !seen(false).has(id))).toEqual([]);
  });

  it('calls by the id of the house only what the reference does not know', () => {
    const known = new Set(lawRules.map(({ id }) => id));
    const own = guardPlaces().map(({ rule }) => rule.id);
    expect(own.filter((id) => id.startsWith('HSE-') === known.has(id))).toEqual([]);
  });
});
