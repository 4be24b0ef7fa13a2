import { type EnforcingPaper, roundOfTrack } from '../enforcing/papers.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { DemolitionDossier } from './dossier.js';

/** The orders to stop building, to be served at once like the papers of force; D1 of law.md 1.4. */
export function stopOrders(file: CaseFile): readonly (EnforcingPaper & { readonly document: 'stop-order' })[] {
  return tracksOf<DemolitionDossier>(file, 'demolition').flatMap(({ key, dossier: { stop } }) =>
    stop ? [{ document: 'stop-order' as const, round: roundOfTrack(key), on: stop.on }] : [],
  );
}
