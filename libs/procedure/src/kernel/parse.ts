import { type ValidationError, validateSync } from 'class-validator';
import { type FieldSpec, type InputClass, fieldsOf } from './field.js';
import { rulesOf } from './input-rules.js';

/** One fault of a body: a JSON pointer and what is wrong there. */
export interface InputFault {
  readonly pointer: string;
  readonly constraint: string;
  readonly message: string;
}

export type Parsed<I> =
  { readonly ok: true; readonly value: I } | { readonly ok: false; readonly faults: readonly InputFault[] };

/**
 * Reads an untrusted body as an input class: unknown properties, wrong types and over-long text become faults with JSON pointers.
 * Used by the API and by the SPA's forms alike.
 */
export function parseInput<I extends object>(input: InputClass<I>, body: unknown, at = ''): Parsed<I> {
  if (!isRecord(body))
    return { ok: false, faults: [{ pointer: at, constraint: 'isObject', message: 'must be an object' }] };
  const unknown: InputFault[] = [];
  const value = instance(input, body, { at, unknown }) as I;
  const errors = validateSync(value, { forbidUnknownValues: false });
  const faults = [...unknown, ...errors.flatMap((error) => faultsOf(error, at))];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a reading stands, and the unknown properties it has met so far. */
interface Place {
  readonly at: string;
  readonly unknown: InputFault[];
}

/**
 * Builds instances level by level, so that nested rows carry their own rules; `undefined` and `null` count as left out. Unknown
 * properties are never copied: a `constructor` in a body would take the validator's rules away, a `__proto__` its methods.
 */
function instance(input: InputClass, body: Record<string, unknown>, { at, unknown }: Place): object {
  const made = new input() as Record<string, unknown>;
  const specs = new Map(fieldsOf(input).map((spec) => [spec.name, spec]));
  const known = validatedNames(input);
  for (const [key, value] of Object.entries(body)) {
    const spec = specs.get(key);
    const pointer = pointerTo(at, key);
    if (value === undefined) continue;
    if (!known.has(key))
      unknown.push({ pointer, constraint: 'whitelistValidation', message: `property ${key} should not exist` });
    else if (value !== null) made[key] = spec ? nested(spec, value, { at: pointer, unknown }) : value;
  }
  return made;
}

function nested({ of }: FieldSpec, value: unknown, { at, unknown }: Place): unknown {
  if (!of) return value;
  const one = (row: unknown, place: string) => (isRecord(row) ? instance(of, row, { at: place, unknown }) : row);
  return Array.isArray(value) ? value.map((row, i) => one(row, `${at}/${i}`)) : one(value, at);
}

/** The properties a class has rules for; classes of the wire are not drawn as forms, so their fields carry rules only. */
function validatedNames(input: InputClass): ReadonlySet<string> {
  return new Set(rulesOf(input).map((rule) => rule.propertyName));
}

/** A JSON pointer one level down. */
function pointerTo(at: string, key: string): string {
  return `${at}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

function faultsOf(error: ValidationError, at: string): InputFault[] {
  const pointer = pointerTo(at, error.property);
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
    pointer,
    constraint,
    message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
