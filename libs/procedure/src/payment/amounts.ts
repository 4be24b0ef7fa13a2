import { fineFen } from '../dossier/penalty.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { PaidPart, PaymentDossier } from './dossier.js';

/** Everything received on the fine, in the order it came in. */
export function paidParts(file: CaseFile): readonly PaidPart[] {
  return tracksOf<PaymentDossier>(file, 'payment').flatMap((t) => t.dossier.parts);
}

/** What is still owed of the fine, in fen; zero when there is none. */
export function remainingFen(file: CaseFile): number {
  return fineFen(file.dossier.decision) - paidParts(file).reduce((all, p) => all + p.fen, 0);
}

/** Adds one sum to a payment. */
export function withPart(dossier: PaymentDossier, part: PaidPart): PaymentDossier {
  return { ...dossier, parts: [...dossier.parts, part] };
}
