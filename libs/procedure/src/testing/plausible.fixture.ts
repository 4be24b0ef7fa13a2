import { addDays } from '@anjuan/calendar';
import { type FieldKind, type FieldSpec, fieldsOf } from '../kernel/field.js';
import type { Step } from '../kernel/step.js';

/** A source of choices: a number below `n`. */
export type Roll = (n: number) => number;

/** Choices that follow from one number, so that a walk can be walked again. */
export function rolls(seed: number): Roll {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** One of a list. @throws RangeError for an empty one */
export function pick<T>(from: readonly T[], roll: Roll): T {
  const [one = from[0]] = from.slice(roll(from.length));
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

const people = [
  'li',
  'zhao',
  'zhou',
  'expired',
  'suspended',
  'uncertified',
  'auxiliary',
  'field-head',
  'officer-reviewer',
  'head',
  'presider',
];
const fens = [50_000, 200_000, 300_000, 400_000, 400_000, 600_000];

interface Near {
  readonly roll: Roll;
  readonly on: string;
}

const makers: Partial<Record<FieldKind, (spec: FieldSpec, near: Near) => unknown>> = {
  flag: (_spec, { roll }) => roll(2) === 1,
  fen: (_spec, { roll }) => pick(fens, roll),
  integer: (_spec, { roll }) => roll(4),
  date: (_spec, { roll, on }) => addDays(on, roll(30) - 5),
  choice: ({ options = [] }, { roll }) => pick(options, roll).value,
  person: (_spec, { roll }) => pick(people, roll),
  persons: (_spec, { roll }) => [pick(people, roll), pick(people, roll)],
  list: ({ name }, near) => (name === 'penalties' ? penalties(near) : undefined),
};

/** A fine most of the time, at times another penalty or two. */
function penalties({ roll }: Near): object[] {
  const fine = { kind: 'fine', amountFen: pick(fens, roll) };
  const other = pick(
    [{ kind: 'warning' }, { kind: 'stop-business' }, { kind: 'confiscate-gain', amountFen: 100_000 }],
    roll,
  );
  return [[fine], [fine], [fine], [fine], [other], [fine, other]][roll(6)] ?? [fine];
}

/** The usual input with, here and there, another plausible value: drawn from the fields of the step, one in `rarely`. */
export function plausible(step: Step, usual: Record<string, unknown>, near: Near, rarely = 5): Record<string, unknown> {
  const changed = fieldsOf(step.input as new () => object).flatMap((spec) => {
    const value = near.roll(rarely) === 0 ? makers[spec.kind]?.(spec, near) : undefined;
    return value === undefined ? [] : [[spec.name, value] as const];
  });
  return { ...usual, ...Object.fromEntries(changed) };
}
