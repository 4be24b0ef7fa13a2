import type { Dossier } from '../dossier/dossier.js';
import { Flag, LongText, Persons } from '../kernel/field.js';
import type { CaseFile } from '../kernel/file.js';
import type { Act } from '../kernel/step.js';

/** A second visit after the term of an order to correct. */
export class SecondVisitInput {
  @Persons({ zh: '复查人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @LongText({ zh: '复查情况', en: 'What was found' }, { max: 1000 }) note: string;
}

/** Writes the result of the second visit on the order. */
export function withSecondVisit(corrected: boolean) {
  return (dossier: Dossier, { input, on }: Act<SecondVisitInput>): Dossier => ({
    ...dossier,
    ...(dossier.correction
      ? { correction: { ...dossier.correction, checkedOn: on, corrected, note: input.note } }
      : {}),
    ...(corrected ? { outcome: { kind: 'corrected', note: input.note, on } } : {}),
  });
}

/** The officers of the first visit. */
export function prefillSecondVisit({ dossier }: CaseFile): Partial<SecondVisitInput> {
  return { officers: [...dossier.handlers] };
}
