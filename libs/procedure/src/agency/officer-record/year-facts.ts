import type { Dossier } from '../../dossier/dossier.js';
import { withAgency } from '../facts.js';
import type { OfficerYear } from './dossier.js';

/** The dossier with some facts of the officer's year changed. */
export function withOfficer(dossier: Dossier, changes: Partial<OfficerYear>): Dossier {
  const officer = dossier.agency?.officer;
  return officer ? withAgency(dossier, { officer: { ...officer, ...changes } }) : dossier;
}
