import type { Rule } from '../../kernel/rule.js';
import { type GuardPlace, guardPlaces } from '../../register.js';
import { faultsOf } from '../prove.fixture.js';
import { type RuleRow, ruleOf } from '../rule-table.fixture.js';
import { allRows } from '../rows/all.fixture.js';

/** A guard that no longer refuses, and the rows that notice. */
export interface Mutant {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
  /** Rows that go otherwise than they say once it is gone; none means that nobody would have noticed. */
  readonly caughtBy: readonly string[];
  /** Why the rule stands guard, when the table forbids the situation already. */
  readonly guards?: string;
}

/** Rule ids of sections 2.2 to 2.6 of the reference: officers, investigation, hearing, decision, summary procedure. */
const HEART = /^(OFF|CLU|FIL|INV|EVI|PRE|SUS|NOT|HEA|REV|DEC|SUM)-/;

/** The refusing guards of the heart of the procedure, each rule object once with its places. */
export function heart(): ReadonlyMap<Rule, readonly GuardPlace[]> {
  const byRule = new Map<Rule, GuardPlace[]>();
  for (const place of guardPlaces()) {
    const { rule } = place;
    if (rule.force === 'bars' && HEART.test(rule.id)) byRule.set(rule, [...(byRule.get(rule) ?? []), place]);
  }
  return byRule;
}

/** Lets one guard through, asks the rows that were seen failing for it, and puts it back. */
export function mutate(rule: Rule, places: readonly GuardPlace[]): Mutant {
  const rows = allRows.filter((row) => ruleOf(row) === rule);
  const kept = rule.holds;
  try {
    (rule as { holds: Rule['holds'] }).holds = () => true;
    const noticed = rows.filter((row) => !row.holds && faultsOf(row).length > 0);
    // Where the table forbids the situation nobody can see the guard let through, but a row misses it once it is deleted.
    return describe(rule, places, noticed.length > 0 || !rule.guards ? noticed : rows);
  } finally {
    (rule as { holds: Rule['holds'] }).holds = kept;
  }
}

function describe({ id, name, guards }: Rule, places: readonly GuardPlace[], noticed: readonly RuleRow[]): Mutant {
  const steps = places.map(({ procedure, step }) => `${procedure.kind}/${step.id}`);
  const caughtBy = noticed.map((row) => `${row.step}: ${row.says}`);
  return { id, name, steps, caughtBy, ...(guards ? { guards } : {}) };
}
