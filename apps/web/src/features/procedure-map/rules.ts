import { type Procedure, type Rule, procedures } from '@anjuan/procedure';
import type { Text } from '@anjuan/statute';

/** A rule with the steps it guards. Rules that share an id (one provision, several angles) stay apart by name. */
export interface RuleLine {
  readonly rule: Rule;
  readonly steps: readonly { readonly id: string; readonly title: Text; readonly procedure: Text }[];
}

function linesOf(procedure: Procedure, into: Map<string, RuleLine>): void {
  for (const { step } of procedure.rows) {
    for (const rule of step.rules) {
      const key = `${rule.id}/${rule.name}`;
      const line = into.get(key) ?? { rule, steps: [] };
      if (line.steps.some((s) => s.id === step.id)) continue;
      into.set(key, { rule, steps: [...line.steps, { id: step.id, title: step.title, procedure: procedure.title }] });
    }
  }
}

/** Every rule of every procedure, by id. */
export function ruleLines(): readonly RuleLine[] {
  const all = new Map<string, RuleLine>();
  for (const procedure of procedures) linesOf(procedure, all);
  return [...all.values()].sort((a, b) => a.rule.id.localeCompare(b.rule.id, 'en', { numeric: true }));
}

/** Rules whose id, sentence, article or step holds the text. */
export function searchRules(
  lines: readonly RuleLine[],
  text: string,
  labelOf: (article: string) => string,
): readonly RuleLine[] {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return lines;
  return lines.filter(({ rule, steps }) =>
    [
      rule.id,
      rule.name,
      rule.says.zh,
      rule.says.en,
      ...rule.articles,
      ...rule.articles.map(labelOf),
      ...steps.flatMap((s) => [s.title.zh, s.title.en]),
    ].some((part) => part.toLowerCase().includes(wanted)),
  );
}
