import { procedures } from '../../procedures.js';
import { guardPlaces } from '../../register.js';
import type { Explored } from './explore.fixture.js';

/** What an exploration says of the tables. */
export interface WalkReport {
  readonly states: number;
  readonly transitions: number;
  readonly expanded: number;
  readonly tries: number;
  /** Steps no path reached. */
  readonly unreachable: readonly string[];
  /** Guards never seen failing, or never holding, and that do not say what they stand guard against. */
  readonly dead: readonly string[];
  readonly illegal: readonly string[];
}

/** Sums up one or several explorations put together. */
export function reportOn({ states, transitions, held, failed, illegal, expanded, tries }: Explored): WalkReport {
  const taken = new Set([...transitions].map((t) => t.split(' ')[0]));
  const steps = procedures.flatMap((p) => p.rows.map((r) => `${p.kind}/${r.step.id}`));
  const guards = guardPlaces().map(({ rule, procedure, step }) => ({
    key: `${procedure.kind}/${step.id} ${rule.id} ${rule.name}`,
    onGuard: rule.guards !== undefined,
  }));
  return {
    states: states.size,
    transitions: transitions.size,
    expanded,
    tries,
    unreachable: [...new Set(steps)].filter((s) => !taken.has(s)),
    dead: guards.filter((g) => !held.has(g.key) || !(failed.has(g.key) || g.onGuard)).map((g) => g.key),
    illegal,
  };
}

/** Puts explorations together. */
export function together(parts: readonly Explored[]): Explored {
  const all = <K extends 'states' | 'transitions' | 'held' | 'failed'>(key: K) =>
    new Set(parts.flatMap((p) => [...p[key]]));
  return {
    states: all('states'),
    transitions: all('transitions'),
    held: all('held'),
    failed: all('failed'),
    illegal: parts.flatMap((p) => p.illegal),
    expanded: parts.reduce((n, p) => n + p.expanded, 0),
    tries: parts.reduce((n, p) => n + p.tries, 0),
  };
}
