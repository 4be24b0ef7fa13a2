import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../kernel/parse.js';
import { type RuleRow, answerTo, failingIn, ruleOf, titleOf } from './rule-table.fixture.js';
import { ask, inputOf, stepOf } from './doing.fixture.js';

/** Runs a rule table: every row is asked of `decide`, at a stage that real acts have reached. */
export function prove(title: string, rows: readonly RuleRow[]): void {
  describe(title, () => {
    it.each(rows.map((row) => [titleOf(row), row] as const))('%s', (_title, row) => {
      proveRow(row);
    });
  });
}

function proveRow(row: RuleRow): void {
  const answer = answerTo(row);
  // Neither the stage nor the role may be what decides: then the rule itself was never asked.
  expect(answer.ok ? 'ok' : answer.why).toBe(row.holds || ruleOf(row).force === 'flags' ? 'ok' : 'rules');
  expect(failingIn(answer, row).includes(row.rule)).toBe(!row.holds);
  expect(inputFaults(row)).toEqual([]);
  if (!row.holds && ruleOf(row).force === 'asks') proveAsking(row);
}

/** A rule that asks lets the step pass with a reason, and keeps it. */
function proveAsking(row: RuleRow): void {
  const { id } = ruleOf(row);
  const reasons = { [id]: '负责人已知悉并同意。' };
  const answer = ask(row.at(), { ...row.doing, reasons });
  expect(failingIn(answer, row)).not.toContain(row.rule);
  if (answer.ok) expect(answer.act.reasons).toMatchObject(reasons);
}

/** Faults of the row's input as the API would find them; a party is typed there and a reference here. */
function inputFaults(row: RuleRow): readonly string[] {
  const { party: _party, ...input } = inputOf(row.at(), row.doing);
  const parsed = parseInput(stepOf(row.doing).input as new () => object, input);
  return parsed.ok ? [] : parsed.faults.map((f) => `${f.pointer} ${f.message}`);
}
