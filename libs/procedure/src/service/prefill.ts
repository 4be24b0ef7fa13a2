import type { CaseFile } from '../kernel/file.js';
import { nextUnserved } from './documents.js';
import type { ServiceDossier } from './dossier.js';

/** What a form of service can know from the file: the planned or next document, the handlers, the place. */
export function prefillDelivery(file: CaseFile, track?: string) {
  const planned = track ? (file.tracks[track]?.dossier as ServiceDossier | undefined) : undefined;
  const next = planned?.document ? planned : nextUnserved(file);
  return {
    ...(next ? { document: next.document, round: next.round ?? 1 } : {}),
    ...prefillOfficers(file),
  };
}

/** Handlers and place of the case, for the steps that continue a planned service. */
export function prefillOfficers({ dossier }: CaseFile) {
  return { officers: [...dossier.handlers], ...(dossier.place ? { place: dossier.place.text } : {}) };
}
