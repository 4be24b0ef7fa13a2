import { type CaseFile, type InputClass, fieldsOf, procedureById } from '@anjuan/procedure';
import { orSlash } from '../words/text.js';

/** The label the form of a step showed for a chosen value; the value itself when the step is not of this procedure. */
export function optionLabel(file: CaseFile, stepId: string, field: string, value: string | undefined): string {
  const step = procedureById(file.procedure).rows.find((r) => r.step.id === stepId)?.step;
  const spec = step && fieldsOf(step.input as InputClass).find((f) => f.name === field);
  return orSlash(spec?.options?.find((o) => o.value === value)?.label.zh ?? value);
}
