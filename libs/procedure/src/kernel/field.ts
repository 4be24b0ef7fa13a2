import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isCivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** A class whose decorated properties are the input of a step. */
export type InputClass<I = object> = new () => I;

/** How a field is drawn and read; the form, the OpenAPI schema and the validator all follow it. */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'fen'
  | 'integer'
  | 'date'
  | 'time'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'matter'
  | 'unit'
  | 'person'
  | 'persons'
  | 'blob'
  | 'texts'
  | 'group'
  | 'list'
  | 'party';

export interface Option {
  readonly value: string;
  readonly label: Text;
}

/** One field of an input as people see it. Lengths are in characters, amounts in fen. */
export interface FieldSpec {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Option[];
  /** Class of a nested group or of a list's rows. */
  readonly of?: InputClass;
  /** Which role a person picker offers. */
  readonly role?: string;
}

/** What a decorator takes beside the label; `optional` fields may be left out. */
export interface FieldOptions {
  readonly optional?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly hint?: Text;
  readonly role?: string;
}

const registry = new Map<object, FieldSpec[]>();

/** The fields of an input class in the order they were written. */
export function fieldsOf(input: InputClass): readonly FieldSpec[] {
  const parent = Object.getPrototypeOf(input.prototype) as { constructor: InputClass } | null;
  const inherited = parent && parent.constructor !== Object ? fieldsOf(parent.constructor) : [];
  return [...inherited, ...(registry.get(input.prototype as object) ?? [])];
}

type Extra = Pick<FieldSpec, 'options' | 'of'>;

function field(kind: FieldKind, label: Text, given: FieldOptions, checks: PropertyDecorator[], extra: Extra = {}) {
  return (target: object, key: string | symbol): void => {
    const { optional, ...rest } = given;
    const spec: FieldSpec = { name: String(key), kind, label, required: !optional, ...rest, ...extra };
    registry.set(target, [...(registry.get(target) ?? []), spec]);
    for (const decorate of optional ? [IsOptional(), ...checks] : checks) decorate(target, key);
  };
}

const LINE = 200;
const PAGE = 4000;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DIGEST = /^[0-9a-f]{64}$/;
const PERSON = /^[0-9a-zA-Z-]{1,64}$/;
/** No control characters but line ends and tabs, and no half of a surrogate pair: such text cannot be sealed. */
const PRINTABLE = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;

/** A day that exists: the 30th of February would break every count of days behind it. */
export const IsCivilDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isCivilDay',
    validator: { validate: isCivilDate, defaultMessage: () => '$property must be a civil date' },
  });

function textChecks(options: FieldOptions, fallback: number): PropertyDecorator[] {
  return [IsString(), MinLength(options.min ?? 1), MaxLength(options.max ?? fallback), Matches(PRINTABLE)];
}

/** One line of text, at most 200 characters unless said otherwise. */
export const Line = (label: Text, options: FieldOptions = {}) =>
  field('text', label, { ...options, max: options.max ?? LINE }, textChecks(options, LINE));

/** Free text of several lines, at most 4,000 characters unless said otherwise. */
export const LongText = (label: Text, options: FieldOptions = {}) =>
  field('long-text', label, { ...options, max: options.max ?? PAGE }, textChecks(options, PAGE));

/** Several short texts. */
export const Texts = (label: Text, options: FieldOptions = {}) =>
  field('texts', label, options, [
    IsArray(),
    ArrayMinSize(options.min ?? 1),
    ArrayMaxSize(options.max ?? 20),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(LINE, { each: true }),
    Matches(PRINTABLE, { each: true }),
  ]);

/** Money in integer fen, never negative. */
export const Fen = (label: Text, options: FieldOptions = {}) =>
  field('fen', label, options, [IsInt(), Min(options.min ?? 0), Max(options.max ?? 1_000_000_000_000)]);

/** A whole number; the unit stands in the property's name. */
export const Whole = (label: Text, options: FieldOptions = {}) =>
  field('integer', label, options, [IsInt(), Min(options.min ?? 0), Max(options.max ?? 1_000_000_000)]);

/** A civil date, YYYY-MM-DD. */
export const Day = (label: Text, options: FieldOptions = {}) =>
  field('date', label, options, [IsString(), IsCivilDay()]);

/** A time of day, HH:MM. */
export const Time = (label: Text, options: FieldOptions = {}) =>
  field('time', label, options, [IsString(), Matches(TIME)]);

/** Yes or no. */
export const Flag = (label: Text, options: FieldOptions = {}) => field('flag', label, options, [IsBoolean()]);

/** One of a list. */
export const Choice = (label: Text, options: readonly Option[], given: FieldOptions = {}) =>
  field('choice', label, given, [IsIn(options.map((o) => o.value))], { options });

/** Some of a list. */
export const Choices = (label: Text, options: readonly Option[], given: FieldOptions = {}) =>
  field(
    'choices',
    label,
    given,
    [
      IsArray(),
      ArrayMinSize(given.min ?? 1),
      ArrayMaxSize(options.length),
      IsIn(
        options.map((o) => o.value),
        { each: true },
      ),
    ],
    { options },
  );

/** The code of a matter on the power list. */
export const MatterCode = (label: Text, options: FieldOptions = {}) =>
  field('matter', label, options, textChecks({ max: 40 }, 40));

/** A team of the office, by id. */
export const UnitId = (label: Text, options: FieldOptions = {}) =>
  field('unit', label, options, textChecks({ max: 40 }, 40));

/** A member of the office, by id. */
export const Person = (label: Text, options: FieldOptions = {}) =>
  field('person', label, options, [IsString(), Matches(PERSON)]);

/** Members of the office, by id. */
export const Persons = (label: Text, options: FieldOptions = {}) =>
  field('persons', label, options, [
    IsArray(),
    ArrayMinSize(options.min ?? 1),
    ArrayMaxSize(options.max ?? 20),
    IsString({ each: true }),
    Matches(PERSON, { each: true }),
  ]);

/** Digests (SHA-256, hex) of uploaded files. */
export const Blobs = (label: Text, options: FieldOptions = {}) =>
  field('blob', label, options, [
    IsArray(),
    ArrayMinSize(options.min ?? 1),
    ArrayMaxSize(options.max ?? 50),
    IsString({ each: true }),
    Matches(DIGEST, { each: true }),
  ]);

/** A nested group of fields. */
export const Group = (label: Text, of: InputClass, options: FieldOptions = {}) =>
  field('group', label, options, [IsObject(), ValidateNested()], { of });

/** A list of nested groups. */
export const Rows = (label: Text, of: InputClass, options: FieldOptions = {}) =>
  field(
    'list',
    label,
    options,
    [
      IsArray(),
      ArrayMinSize(options.min ?? 1),
      ArrayMaxSize(options.max ?? 100),
      IsObject({ each: true }),
      ValidateNested({ each: true }),
    ],
    { of },
  );

/** A person or body of the outside world: its personal values are kept apart from the journal. */
export const PartyField = (label: Text, of: InputClass, options: FieldOptions = {}) =>
  field('party', label, options, [IsObject(), ValidateNested()], { of });

/** Options from a record of value → label. */
export function optionsOf(labels: Readonly<Record<string, Text>>): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
