import { type LawRule, type RuleForce, lawRules } from '@anjuan/statute';
import { consequences } from './consequences.js';
import type { Consequence } from './kernel/consequence.js';
import type { Procedure } from './kernel/procedure.js';
import type { Rule } from './kernel/rule.js';
import type { Step } from './kernel/step.js';
import { procedures } from './procedures.js';

/** A guard where it stands. */
export interface GuardPlace {
  readonly rule: Rule;
  readonly procedure: Procedure;
  readonly step: Step;
}

/** A rule of the legal reference with everything in the tables that carries it out. */
export interface RegisterEntry {
  readonly law: LawRule;
  readonly guards: readonly GuardPlace[];
  readonly consequences: readonly Consequence[];
}

/** Every guard of every step, each step once. */
export function guardPlaces(): readonly GuardPlace[] {
  return procedures.flatMap((procedure) => {
    const steps = new Map(procedure.rows.map(({ step }) => [step.id, step]));
    return [...steps.values()].flatMap((step) => step.rules.map((rule) => ({ rule, procedure, step })));
  });
}

function byId<T>(things: readonly T[], idOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(idOf(thing), [...(groups.get(idOf(thing)) ?? []), thing]);
  return groups;
}

/** The rule register: the 230 rules of the reference in its order, each with its guards and consequences. */
export function register(): readonly RegisterEntry[] {
  const guards = byId(guardPlaces(), ({ rule }) => rule.id);
  const arising = byId(consequences, ({ id }) => id);
  return lawRules.map((law) => ({
    law,
    guards: guards.get(law.id) ?? [],
    consequences: arising.get(law.id) ?? [],
  }));
}

/** Forces of the reference that nothing in the tables carries out; where it names two, either will do. */
export function missingForces({ law, guards, consequences: arising }: RegisterEntry): readonly RuleForce[] {
  const acts = (force: RuleForce): boolean =>
    force === 'arises' ? arising.length > 0 : guards.some(({ rule }) => rule.force === force);
  return law.forces.some(acts) ? [] : law.forces;
}
