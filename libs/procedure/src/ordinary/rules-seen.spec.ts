import { describe, expect, it } from '@jest/globals';
import { ruleOf } from '../testing/rule-table.fixture.js';
import { allRows } from '../testing/rows/all.fixture.js';
import { ordinary } from './table.js';

const steps = [...new Map(ordinary.rows.map(({ step }) => [step.id, step])).values()];
const rules = steps.flatMap((step) => step.rules.map((rule) => ({ key: `${step.id} ${rule.id} ${rule.name}`, rule })));
const seen = (holds: boolean) => new Set(allRows.filter((r) => r.holds === holds).map((r) => `${r.step} ${ruleOf(r).id} ${r.rule}`));

describe('every rule of every step of the ordinary procedure', () => {
  it('is seen holding at a reachable stage', () => {
    const holding = seen(true);
    expect(rules.filter(({ key }) => !holding.has(key)).map(({ key }) => key)).toEqual([]);
  });

  it('is seen failing at a reachable stage, or says in one line what it guards', () => {
    const failing = seen(false);
    expect(rules.filter(({ key, rule }) => !failing.has(key) && !rule.guards).map(({ key }) => key)).toEqual([]);
  });

  it('does not claim to guard what a row has seen failing', () => {
    const failing = seen(false);
    expect(rules.filter(({ key, rule }) => failing.has(key) && rule.guards).map(({ key }) => key)).toEqual([]);
  });

  it('has one name within its step', () => {
    const keys = steps.flatMap((step) => step.rules.map((rule) => `${step.id} ${rule.name}`));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('stands in rows of different words', () => {
    const words = allRows.map((r) => `${r.step} ${r.rule} ${r.holds} ${r.says}`);
    expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([]);
  });
});
