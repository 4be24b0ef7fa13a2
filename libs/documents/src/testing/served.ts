import type { CaseFile, ServiceDossier } from '@anjuan/procedure';

/** The file with a service that reached the party. */
export function withService(file: CaseFile, dossier: ServiceDossier, key = 'service/1'): CaseFile {
  const track = { kind: 'service', procedure: 'service@2021-07-15', stage: 'delivered', dossier };
  return { ...file, tracks: { ...file.tracks, [key]: track } };
}
