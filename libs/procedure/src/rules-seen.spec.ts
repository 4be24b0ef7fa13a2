import { describe, expect, it } from '@jest/globals';
import type { Procedure } from './kernel/procedure.js';
import { ordinary } from './ordinary/table.js';
import { procedures } from './procedures.js';
import { type RuleRow, ruleOf } from './testing/rule-table.fixture.js';
import { allRows } from './testing/rows/all.fixture.js';

const stepsOf = ({ rows }: Procedure) => [...new Map(rows.map(({ step }) => [step.id, step])).values()];
const rulesOf = (procedure: Procedure) =>
  stepsOf(procedure).flatMap((step) => step.rules.map((rule) => ({ key: `${step.id} ${rule.id} ${rule.name}`, rule })));

const rowsOf = ({ kind }: Procedure) => allRows.filter(({ doing }) => (doing.procedure ?? ordinary).kind === kind);
const keyOf = (row: RuleRow) => `${row.step} ${ruleOf(row).id} ${row.rule}`;
const seen = (procedure: Procedure, holds: boolean) =>
  new Set(
    rowsOf(procedure)
      .filter((r) => r.holds === holds)
      .map(keyOf),
  );

describe.each(procedures.map((p) => [p.kind, p] as const))('every rule of every step of %s', (_kind, procedure) => {
  const rules = rulesOf(procedure);
  const [holding, failing] = [seen(procedure, true), seen(procedure, false)];

  it('is seen holding at a reachable stage', () => {
    expect(rules.filter(({ key }) => !holding.has(key)).map(({ key }) => key)).toEqual([]);
  });

  it('is seen failing at a reachable stage, or says in one line what it guards', () => {
    expect(rules.filter(({ key, rule }) => !failing.has(key) && !rule.guards).map(({ key }) => key)).toEqual([]);
  });

  it('does not claim to guard what a row has seen failing', () => {
    expect(rules.filter(({ key, rule }) => failing.has(key) && rule.guards).map(({ key }) => key)).toEqual([]);
  });

  it('has one name within its step', () => {
    const keys = stepsOf(procedure).flatMap((step) => step.rules.map((rule) => `${step.id} ${rule.name}`));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('stands in rows of different words', () => {
    const words = rowsOf(procedure).map((r) => `${r.step} ${r.rule} ${r.holds} ${r.says}`);
    expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([]);
  });
});
