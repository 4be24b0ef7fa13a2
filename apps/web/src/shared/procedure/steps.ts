import {
  type CaseFile,
  type InputClass,
  type Procedure,
  type Step,
  procedureById,
  procedureByKind,
  procedures,
} from '@anjuan/procedure';

/** A step with the procedure it belongs to. */
export interface StepPlace {
  readonly step: Step & { readonly input: InputClass };
  readonly procedure: Procedure;
}

function stepIn(procedure: Procedure | undefined, id: string): StepPlace | undefined {
  const step = procedure?.rows.find((r) => r.step.id === id)?.step;
  return step && procedure ? { step: step as StepPlace['step'], procedure } : undefined;
}

/** The step of a check: its procedure comes by id from the server, or by kind. */
export function findStep(procedure: string, id: string): StepPlace | undefined {
  return stepIn(procedures.find((p) => p.id === procedure) ?? procedureByKind(procedure), id);
}

/** A step of a file's main line or of any track, by its id alone. */
export function stepOfFile(file: CaseFile, id: string): StepPlace | undefined {
  const main = procedureById(file.procedure);
  return [main, ...procedures.filter((p) => p.track)].map((p) => stepIn(p, id)).find(Boolean);
}
