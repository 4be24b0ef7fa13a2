import type { PartyRef } from '../dossier/party.js';
import { parseInput } from '../kernel/parse.js';
import type { CaseFile } from '../kernel/file.js';
import { type Doing, ask, inputOf, stepOf } from './doing.fixture.js';
import { type RuleRow, answerTo, failingIn, ruleOf, titleOf } from './rule-table.fixture.js';

/**
 * What is wrong with a row when it is asked of `decide`; an empty list proves it. Neither the stage nor the role may be what
 * decides, and a row that holds must be accepted as a whole, so that each row speaks of its own rule.
 */
export function faultsOf({ at, ...rest }: RuleRow): readonly string[] {
  const file = at();
  const row: RuleRow = { ...rest, at: () => file };
  const answer = answerTo(row);
  const expected = row.holds || ruleOf(row).force === 'flags' ? 'ok' : 'rules';
  const given = answer.ok ? 'ok' : answer.why;
  const failing = failingIn(answer, row);
  return [
    ...(given === expected ? [] : [`decide answers ${given}: ${failing.join(', ')}`]),
    ...(failing.includes(row.rule) === row.holds ? [`${row.rule} ${row.holds ? 'fails' : 'holds'}`] : []),
    ...inputFaults(row),
    ...(!row.holds && ruleOf(row).force === 'asks' ? askingFaults(row) : []),
  ];
}

/** A rule that asks lets the step pass with a reason, and the act keeps it. */
function askingFaults(row: RuleRow): readonly string[] {
  const { id } = ruleOf(row);
  const answer = ask(row.at(), { ...row.doing, reasons: { [id]: '负责人已知悉并同意。' } });
  if (failingIn(answer, row).includes(row.rule)) return ['a reason does not help'];
  return answer.ok && answer.act.reasons[id] !== '负责人已知悉并同意。' ? ['the reason is lost'] : [];
}

/** Whether nobody could type the input of a doing here: the body would be refused before any rule is asked. */
export function unreadable(file: CaseFile, doing: Doing): boolean {
  try {
    return bodyFaults(file, doing).length > 0;
  } catch {
    return true;
  }
}

/** Faults of the row's input as the API would find them. */
function inputFaults(row: RuleRow): readonly string[] {
  return bodyFaults(row.at(), row.doing);
}

/** A party is typed in the API and a reference here. */
function bodyFaults(file: CaseFile, doing: Doing): readonly string[] {
  const { party, ...input } = inputOf(file, doing) as { readonly party?: PartyRef };
  const typed = party ? { ...input, party: { kind: party.kind, name: party.label } } : input;
  const parsed = parseInput(stepOf(doing).input as new () => object, typed);
  return parsed.ok ? [] : parsed.faults.map((f) => `${f.pointer} ${f.message}`);
}

/** The rows of a table as `it.each` takes them. */
export function cases(rows: readonly RuleRow[]): readonly (readonly [string, RuleRow])[] {
  return rows.map((row) => [titleOf(row), row] as const);
}
