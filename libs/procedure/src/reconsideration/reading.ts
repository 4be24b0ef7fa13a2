import type { CaseFile } from '../kernel/file.js';
import type { ReconsiderationDossier } from './dossier.js';

/** The reconsideration a form is about. */
export function reconsiderationAt(file: CaseFile, track?: string): ReconsiderationDossier | undefined {
  return track ? (file.tracks[track]?.dossier as ReconsiderationDossier | undefined) : undefined;
}
