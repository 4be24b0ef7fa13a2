import { isCivilDate } from '@anjuan/calendar';
import { type FieldSpec, type InputClass, type InputFault, type Step, fieldsOf } from '@anjuan/procedure';

/** One value of an input with its field and its place. */
export interface Leaf {
  readonly field: FieldSpec;
  readonly value: unknown;
  readonly pointer: string;
}

/** Input class of a step; the tables hold their steps untyped. */
export const inputOf = (step: Step): InputClass => step.input as InputClass;

/** Every filled field of an input, groups and rows included. */
export function leaves(input: InputClass, value: object, at: string): readonly Leaf[] {
  return fieldsOf(input).flatMap((field) => {
    const given = (value as Record<string, unknown>)[field.name];
    return given === undefined ? [] : inside(field, given, `${at}/${field.name}`);
  });
}

function inside(field: FieldSpec, value: unknown, pointer: string): readonly Leaf[] {
  const { of } = field;
  if (!of) return [{ field, value, pointer }];
  if (Array.isArray(value)) return value.flatMap((row: object, i) => leaves(of, row, `${pointer}/${i}`));
  return leaves(of, value as object, pointer);
}

/** Dates that have the shape of one but are on no calendar. */
export function impossibleDates(all: readonly Leaf[]): readonly InputFault[] {
  return all
    .filter(({ field, value }) => field.kind === 'date' && !isCivilDate(value))
    .map(({ pointer }) => ({ pointer, constraint: 'isCivilDate', message: 'is not a day of the calendar' }));
}

/** Digests an input names, with their places. */
export function digestsIn(all: readonly Leaf[]): readonly { readonly digest: string; readonly pointer: string }[] {
  return all
    .filter(({ field }) => field.kind === 'blob')
    .flatMap(({ value, pointer }) =>
      (value as readonly string[]).map((digest, i) => ({ digest, pointer: `${pointer}/${i}` })),
    );
}
