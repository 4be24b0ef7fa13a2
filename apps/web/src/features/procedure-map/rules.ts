import {
  type Consequence,
  type Force,
  type GuardPlace,
  type Rule,
  guardPlaces,
  procedureByKind,
  register,
} from '@anjuan/procedure';
import { type Mark, type Text, article } from '@anjuan/statute';

/** What carries a rule out: a guard that refuses, asks or flags, or something that arises by itself. */
export interface Carrier {
  readonly name: string;
  readonly force: Force | 'arises';
  readonly says: Text;
  readonly articles: readonly string[];
  readonly steps: readonly { readonly id: string; readonly title: Text; readonly procedure: Text }[];
}

/** One rule of the register, or of the house, with everything that carries it out. */
export interface RuleLine {
  readonly id: string;
  readonly title?: Text;
  readonly mark: Mark;
  readonly carriers: readonly Carrier[];
  /** Everything a search may hit, in small letters. */
  readonly text: string;
}

function guardCarriers(places: readonly GuardPlace[]): Carrier[] {
  const byName = new Map<string, GuardPlace[]>();
  for (const place of places) byName.set(place.rule.name, [...(byName.get(place.rule.name) ?? []), place]);
  return [...byName.values()].map((same) => carrierOf((same[0] as GuardPlace).rule, same));
}

function carrierOf({ name, force, says, articles }: Rule, places: readonly GuardPlace[]): Carrier {
  const steps = places.map(({ step, procedure }) => ({ id: step.id, title: step.title, procedure: procedure.title }));
  return { name, force, says, articles, steps };
}

function arising({ name, says, articles, procedure: kind, step }: Consequence): Carrier {
  const procedure = procedureByKind(kind);
  const found = procedure?.rows.find((row) => row.step.id === step)?.step;
  const steps = procedure && found ? [{ id: step, title: found.title, procedure: procedure.title }] : [];
  return { name, force: 'arises', says, articles, steps };
}

function line(id: string, carriers: readonly Carrier[], title?: Text, mark: Mark = 'P'): RuleLine {
  const words = carriers.flatMap((c) => [
    c.name,
    c.says.zh,
    c.says.en,
    ...c.articles.flatMap((a) => [a, article(a).label.zh, article(a).label.en]),
    ...c.steps.flatMap((s) => [s.title.zh, s.title.en]),
  ]);
  const text = [id, title?.zh ?? '', title?.en ?? '', ...words].join('\n').toLowerCase();
  return { id, ...(title ? { title } : {}), mark, carriers, text };
}

/** Every rule of the legal reference in its order, then those of the house. */
export function ruleLines(): readonly RuleLine[] {
  const entries = register();
  const known = new Set(entries.map(({ law }) => law.id));
  const own = guardPlaces().filter(({ rule }) => !known.has(rule.id));
  const ids = [...new Set(own.map(({ rule }) => rule.id))].sort();
  return [
    ...entries.map(({ law, guards, consequences }) =>
      line(law.id, [...guardCarriers(guards), ...consequences.map(arising)], law.title, law.mark),
    ),
    ...ids.map((id) => line(id, guardCarriers(own.filter(({ rule }) => rule.id === id)))),
  ];
}

/** Rules whose id, title, sentence, article or step holds the text. */
export function searchRules(lines: readonly RuleLine[], text: string): readonly RuleLine[] {
  const wanted = text.trim().toLowerCase();
  return wanted ? lines.filter((l) => l.text.includes(wanted)) : lines;
}
