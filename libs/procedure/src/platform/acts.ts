import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { otherDecisions } from '../other-publication/decisions.js';
import type { PlatformDossier } from './dossier.js';

/** Kinds of acts the platform of the city collects. */
export const uploadKinds = {
  penalty: { zh: '行政处罚', en: 'penalty' },
  coercion: { zh: '行政强制', en: 'coercion' },
  inspection: { zh: '行政检查', en: 'inspection' },
} as const satisfies Record<string, Text>;
export type UploadKind = keyof typeof uploadKinds;

/** Something the platform wants, with the day of the act. */
export interface ToUpload {
  readonly kind: UploadKind;
  readonly on: CivilDate;
}

function collected(file: CaseFile): readonly ToUpload[] {
  const { decision, scenes } = file.dossier;
  const coercion = otherDecisions(file).at(0);
  const visit = file.procedure.startsWith('inspection') ? scenes?.at(0) : undefined;
  return [
    ...(decision ? [{ kind: 'penalty' as const, on: decision.on }] : []),
    ...(coercion ? [{ kind: 'coercion' as const, on: coercion.on }] : []),
    ...(visit ? [{ kind: 'inspection' as const, on: visit.on }] : []),
  ];
}

/** What of a file is not on the platform yet. */
export function missingOnPlatform(file: CaseFile): readonly ToUpload[] {
  const there = tracksOf<PlatformDossier>(file, 'platform').map(({ dossier }) => dossier.kind);
  return collected(file).filter(({ kind }) => !there.includes(kind));
}
