import type { Dossier } from '../dossier/dossier.js';
import type { AgencyFacts } from './dossier.js';

/** The dossier with a part of the agency's own facts changed. */
export function withAgency(dossier: Dossier, agency: AgencyFacts): Dossier {
  return { ...dossier, agency: { ...dossier.agency, ...agency } };
}
