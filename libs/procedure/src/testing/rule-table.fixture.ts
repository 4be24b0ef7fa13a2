import type { Decision } from '../kernel/decide.js';
import type { CaseFile } from '../kernel/file.js';
import type { Rule } from '../kernel/rule.js';
import { type Doing, ask, stepOf } from './doing.fixture.js';

/** One line of a rule table: situation → input → whether the rule holds. */
export interface RuleRow {
  readonly step: string;
  /** Name of the rule, which is unique within its step. */
  readonly rule: string;
  readonly holds: boolean;
  /** The statement of law the row stands for. */
  readonly says: string;
  readonly at: () => CaseFile;
  readonly doing: Doing;
}

/** What differs from the usual situation of a table. */
export interface Change extends Omit<Doing, 'step'> {
  readonly at?: () => CaseFile;
}

/** A rule table that stands in the folder of its step, with the plainest lawful input of the step. */
export interface OwnRows {
  readonly step: string;
  readonly usual: (on: string, file: CaseFile) => object;
  readonly rows: readonly RuleRow[];
}

type Line = readonly [rule: string, says: string, change?: Change];

/** The step a table is about: of the ordinary procedure by its id, of another procedure or track as a doing. */
export type Tabled = string | Doing;

/** Writes the rule table of one step: lines that hold, then lines that fail, each as a change of one situation. */
export function rulesOf(
  tabled: Tabled,
  at: () => CaseFile,
  lines: { holds: readonly Line[]; fails: readonly Line[] },
): RuleRow[] {
  const usual: Doing = typeof tabled === 'string' ? { step: tabled } : tabled;
  const row =
    (holds: boolean) =>
    ([rule, says, change = {}]: Line): RuleRow => {
      const { at: elsewhere, ...doing } = change;
      return { step: usual.step, rule, holds, says, at: elsewhere ?? at, doing: { ...usual, ...doing } };
    };
  return [...lines.holds.map(row(true)), ...lines.fails.map(row(false))];
}

/** The rows whose act is done on a day or later: what they are about does not exist before. */
export function notBefore(day: string, rows: readonly RuleRow[]): RuleRow[] {
  return rows.filter(({ doing }) => !doing.on || doing.on >= day);
}

/** The rule a row speaks of. @throws Error when the step has none of that name */
export function ruleOf({ step, rule, doing }: RuleRow): Rule {
  const found = stepOf(doing).rules.find((r) => r.name === rule);
  if (!found) throw new Error(`${step} has no rule ${rule}`);
  return found;
}

/** The name of a row in the report: `NOT-04 statement-period-over-or-heard bars submit-for-legal-review: …`. */
export function titleOf(row: RuleRow): string {
  const { id, force } = ruleOf(row);
  return `${id} ${row.rule} ${row.holds ? 'holds at' : `${force} at`} ${row.step}: ${row.says}`;
}

/** What `decide` answers in the situation of a row. */
export function answerTo(row: RuleRow): Decision {
  return ask(row.at(), row.doing);
}

/** The rules of an answer that did not hold, by name: refused for them, or flagged. */
export function failingIn(answer: Decision, row: RuleRow): readonly string[] {
  if (!answer.ok) return answer.unmet.map((r) => r.name);
  return stepOf(row.doing)
    .rules.filter((r) => answer.act.flags.includes(r.id))
    .map((r) => r.name);
}
