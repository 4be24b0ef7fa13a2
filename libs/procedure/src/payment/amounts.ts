import type { CaseFile } from '../kernel/file.js';
import { standingFineFen } from '../remedies.js';
import type { PaidPart, PaymentDossier } from './dossier.js';
import { paidParts, sumFen } from './paid.js';

export { paidParts } from './paid.js';

/** What is still owed of the fine as it stands after all remedies, in fen; zero when there is none. */
export function remainingFen(file: CaseFile): number {
  return standingFineFen(file) - sumFen(paidParts(file));
}

/** Adds one sum to a payment. */
export function withPart(dossier: PaymentDossier, part: PaidPart): PaymentDossier {
  return { ...dossier, parts: [...dossier.parts, part] };
}
