import { type FieldSpec, type InputClass, fieldsOf } from '@anjuan/procedure';

export type FormValue = Record<string, unknown>;

const LISTS: readonly string[] = ['persons', 'choices', 'texts', 'list', 'blob'];

/** What a field holds before anything is typed. */
function blankOf(spec: FieldSpec): unknown {
  if (LISTS.includes(spec.kind)) return [];
  if (spec.kind === 'flag') return false;
  if ((spec.kind === 'group' || spec.kind === 'party') && spec.required && spec.of) return blank(spec.of);
  return undefined;
}

/** An empty form of an input class. */
export function blank(input: InputClass): FormValue {
  return Object.fromEntries(fieldsOf(input).map((spec) => [spec.name, blankOf(spec)]));
}

/** A form with what is already known filled in, nested groups included. */
export function withKnown(input: InputClass, known: Readonly<FormValue>): FormValue {
  const value = blank(input);
  for (const { name, of, kind } of fieldsOf(input)) {
    const given = known[name];
    if (given === undefined || given === null) continue;
    value[name] = of && kind !== 'list' ? withKnown(of, given as FormValue) : structuredClone(given);
  }
  return value;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function cleanOne(spec: FieldSpec, value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (isEmpty(value)) return undefined;
  if (spec.kind === 'texts') return (value as string[]).map((line) => line.trim()).filter(Boolean);
  if (!spec.of) return value;
  const of = spec.of;
  return Array.isArray(value) ? value.map((row) => clean(of, row as FormValue)) : clean(of, value as FormValue);
}

/** The value as it is sent: trimmed, and what was left empty left out. */
export function clean(input: InputClass, value: FormValue): FormValue {
  const entries = fieldsOf(input).map((spec) => [spec.name, cleanOne(spec, value[spec.name])] as const);
  return Object.fromEntries(entries.filter(([, v]) => !isEmpty(v)));
}

/** The value as rules may look at it while it is being typed: every list is there, every text is a text; what nobody asked is left open. */
export function readable(input: InputClass, value: FormValue): FormValue {
  const known = clean(input, value);
  const fallback = (spec: FieldSpec): unknown =>
    LISTS.includes(spec.kind)
      ? []
      : !spec.required
        ? undefined
        : spec.kind === 'flag'
          ? false
          : spec.of
            ? undefined
            : '';
  return Object.fromEntries(
    fieldsOf(input)
      .map(
        (spec) =>
          [
            spec.name,
            spec.of && spec.kind !== 'list' && known[spec.name]
              ? readable(spec.of, value[spec.name] as FormValue)
              : (known[spec.name] ?? fallback(spec)),
          ] as const,
      )
      .filter(([, v]) => v !== undefined),
  );
}
