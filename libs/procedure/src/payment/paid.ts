import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { PaidPart, PaymentDossier } from './dossier.js';

/** Everything received on the fine, in the order it came in. */
export function paidParts(file: CaseFile): readonly PaidPart[] {
  return tracksOf<PaymentDossier>(file, 'payment').flatMap((t) => t.dossier.parts);
}

/** Everything received on the additional fine. */
export function additionalParts(file: CaseFile): readonly PaidPart[] {
  return tracksOf<PaymentDossier>(file, 'payment').flatMap((t) => t.dossier.additional ?? []);
}

/** Sum of some receipts, in fen. */
export function sumFen(parts: readonly { readonly fen: number }[]): number {
  return parts.reduce((all, p) => all + p.fen, 0);
}
