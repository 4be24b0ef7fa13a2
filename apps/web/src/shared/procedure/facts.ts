import { type FieldSpec, type InputClass, fieldsOf } from '@anjuan/procedure';
import type { Text } from '@anjuan/statute';
import { dayLabel, yuan } from '../i18n/dates';

/** One line of what was typed, ready to be read. */
export interface Fact {
  readonly label: Text;
  readonly text: string;
  readonly digests?: readonly string[];
  /** Id of another file that is named here. */
  readonly file?: string;
  readonly inner?: readonly (readonly Fact[])[];
}

export interface FactWords {
  readonly tx: (text: Text) => string;
  readonly nameOf: (id: string) => string;
  readonly matterName: (code: string) => string;
  readonly unitName: (id: string) => string;
  readonly yes: string;
  readonly no: string;
}

const FILE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Value = Readonly<Record<string, unknown>>;

/** The input of an act as labelled lines, in the order of its form. */
export function factsOf(input: InputClass, value: Value, words: FactWords): readonly Fact[] {
  return fieldsOf(input).flatMap((spec) => {
    const given = value[spec.name];
    return given === undefined || given === null ? [] : [factOf(spec, given, words)];
  });
}

function factOf(spec: FieldSpec, given: unknown, words: FactWords): Fact {
  const { label, of, kind } = spec;
  if (kind === 'blob') return { label, text: '', digests: given as string[] };
  if (kind === 'party')
    return {
      label,
      text: String((given as { label?: string; name?: string }).label ?? (given as { name?: string }).name ?? ''),
    };
  if (of) {
    const rows = (Array.isArray(given) ? given : [given]) as Value[];
    return { label, text: '', inner: rows.map((row) => factsOf(of, row, words)) };
  }
  if (kind === 'text' && typeof given === 'string' && FILE_ID.test(given)) return { label, text: '', file: given };
  return { label, text: textOf(spec, given, words) };
}

function textOf({ kind, options }: FieldSpec, given: unknown, words: FactWords): string {
  const option = (value: unknown): string => {
    const found = options?.find((o) => o.value === value);
    return found ? words.tx(found.label) : String(value);
  };
  if (Array.isArray(given)) {
    return given
      .map((one) => (kind === 'persons' ? words.nameOf(String(one)) : option(one)))
      .join(kind === 'texts' ? '\n' : '、');
  }
  if (kind === 'date') return dayLabel(String(given));
  if (kind === 'fen') return yuan(Number(given));
  if (kind === 'flag') return given ? words.yes : words.no;
  if (kind === 'person') return words.nameOf(String(given));
  if (kind === 'matter') return words.matterName(String(given));
  if (kind === 'unit') return words.unitName(String(given));
  return option(given);
}
