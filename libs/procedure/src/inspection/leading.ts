import type { Dossier } from '../dossier/dossier.js';
import { Line } from '../kernel/field.js';
import type { Act } from '../kernel/step.js';

/** The case an inspection leads to. */
export class LeadsToCaseInput {
  @Line({ zh: '案件', en: 'Case' }, { max: 40 }) caseId: string;
  @Line({ zh: '说明', en: 'Note' }, { max: 200, optional: true }) note?: string;
}

/** Ends the inspection with a link to its case. */
export function leadsTo(kind: 'ticketed' | 'case-opened') {
  return (dossier: Dossier, { input, on }: Act<LeadsToCaseInput>): Dossier => ({
    ...dossier,
    outcome: { kind, note: input.note ?? '', on, caseId: input.caseId },
  });
}
