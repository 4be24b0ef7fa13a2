import { type InputClass, fieldsOf, procedureById } from '@anjuan/procedure';
import { orSlash } from '../words/text.js';

/** A field of a step's form: procedure and step by id, field by name. */
export interface FieldPlace {
  readonly procedure: string;
  readonly step: string;
  readonly field: string;
}

/** The label the form of a step showed for a chosen value; the value itself when it offered none. */
export function optionLabel({ procedure, step, field }: FieldPlace, value: string | undefined): string {
  const found = procedureById(procedure).rows.find((r) => r.step.id === step)?.step;
  const spec = found && fieldsOf(found.input as InputClass).find((f) => f.name === field);
  return orSlash(spec?.options?.find((o) => o.value === value)?.label.zh ?? value);
}
