import { type ValidationError, validateSync } from 'class-validator';
import { type FieldSpec, type InputClass, fieldsOf } from './field.js';

/** One fault of a body: a JSON pointer and what is wrong there. */
export interface InputFault {
  readonly pointer: string;
  readonly constraint: string;
  readonly message: string;
}

export type Parsed<I> = { readonly ok: true; readonly value: I } | { readonly ok: false; readonly faults: readonly InputFault[] };

/**
 * Reads an untrusted body as an input class: unknown properties, wrong types and over-long text become faults with JSON pointers.
 * Used by the API and by the SPA's forms alike.
 */
export function parseInput<I extends object>(input: InputClass<I>, body: unknown, at = ''): Parsed<I> {
  if (!isRecord(body)) return { ok: false, faults: [{ pointer: at, constraint: 'isObject', message: 'must be an object' }] };
  const value = instance(input, body) as I;
  const errors = validateSync(value, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
  const faults = errors.flatMap((error) => faultsOf(error, at));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Builds instances level by level, so that nested rows carry their own rules; `undefined` and `null` count as left out. */
function instance(input: InputClass, body: Record<string, unknown>): object {
  const made = new input() as Record<string, unknown>;
  const specs = new Map(fieldsOf(input).map((spec) => [spec.name, spec]));
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined || value === null || key === '__proto__') continue;
    made[key] = nested(specs.get(key), value);
  }
  return made;
}

function nested(spec: FieldSpec | undefined, value: unknown): unknown {
  if (!spec?.of) return value;
  const of = spec.of;
  if (Array.isArray(value)) return value.map((row) => (isRecord(row) ? instance(of, row) : row));
  return isRecord(value) ? instance(of, value) : value;
}

function faultsOf(error: ValidationError, at: string): InputFault[] {
  const pointer = `${at}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({ pointer, constraint, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
