import { type FieldSpec, type InputClass, fieldsOf } from '@anjuan/procedure';

/** A JSON schema, as far as we write one. */
export type Schema = Readonly<Record<string, unknown>>;

type Make = (field: FieldSpec) => Schema;

const text: Make = ({ min = 1, max }) => ({
  type: 'string',
  minLength: min,
  ...(max === undefined ? {} : { maxLength: max }),
});
const whole: Make = ({ min = 0, max }) => ({
  type: 'integer',
  minimum: min,
  ...(max === undefined ? {} : { maximum: max }),
});
const several = (items: Schema, { min = 1, max }: FieldSpec): Schema => ({
  type: 'array',
  items,
  minItems: min,
  ...(max === undefined ? {} : { maxItems: max }),
});
const values = ({ options = [] }: FieldSpec): Schema => ({ type: 'string', enum: options.map((o) => o.value) });
const inner = ({ of }: FieldSpec): Schema => (of ? inputSchema(of) : { type: 'object' });

const schemas: Readonly<Record<FieldSpec['kind'], Make>> = {
  text,
  'long-text': text,
  matter: text,
  unit: text,
  fen: (f) => ({ ...whole(f), description: '分 · fen' }),
  integer: whole,
  date: () => ({ type: 'string', format: 'date' }),
  time: () => ({ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
  flag: () => ({ type: 'boolean' }),
  choice: values,
  choices: (f) => several(values(f), f),
  person: () => ({ type: 'string', format: 'uuid' }),
  persons: (f) => several({ type: 'string', format: 'uuid' }, f),
  blob: (f) => several({ type: 'string', pattern: '^[0-9a-f]{64}$' }, f),
  texts: (f) => several({ type: 'string', minLength: 1, maxLength: 200 }, f),
  group: inner,
  party: inner,
  list: (f) => several(inner(f), f),
};

/** Schema of one field with its label. */
export function fieldSchema(field: FieldSpec): Schema {
  return { title: `${field.label.zh} · ${field.label.en}`, ...schemas[field.kind](field) };
}

/** Schema of an input class, drawn from the same metadata as form and validator. */
export function inputSchema(input: InputClass): Schema {
  const fields = fieldsOf(input);
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const properties = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)]));
  return { type: 'object', additionalProperties: false, properties, ...(required.length > 0 ? { required } : {}) };
}
