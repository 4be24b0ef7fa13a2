import type { CivilDate } from '@anjuan/calendar';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { ServiceDossier } from '../service/dossier.js';
import type { EnforcingDossier } from './dossier.js';

/** Names of the papers served while force is prepared, by the kind of the track that issues them. */
export const enforcingPapers = {
  demolition: { demand: 'demolition-demand', decision: 'demolition-decision' },
  enforcement: { demand: 'enforcement-demand', decision: 'enforcement-decision' },
  substitute: { demand: 'substitute-demand', decision: 'substitute-decision' },
  // The party is told of the application by the court, so that only the demand is ours to serve.
  court: { demand: 'court-demand', decision: 'court-application' },
} as const;
export type EnforcingKind = keyof typeof enforcingPapers;
type Papers = (typeof enforcingPapers)[EnforcingKind];
type EnforcingDocument = Papers[keyof Papers];

/** The papers of one track are told from those of another of its kind by the track's number. */
export function roundOfTrack(key: string): number {
  return Number(key.split('/')[1] ?? 1);
}

/** A demand or decision of a track on file. */
export interface EnforcingPaper {
  readonly document: EnforcingDocument | 'stop-order';
  readonly round: number;
  readonly on: CivilDate;
}

/** The demands and enforcement decisions issued on the tracks of one kind. */
export function papersOf(file: CaseFile, kind: EnforcingKind): readonly EnforcingPaper[] {
  return tracksOf<EnforcingDossier>(file, kind).flatMap(({ key, dossier: { demand, enforcement } }) => {
    const round = roundOfTrack(key);
    return [
      ...(demand ? [{ document: enforcingPapers[kind].demand, round, on: demand.on }] : []),
      ...(enforcement ? [{ document: enforcingPapers[kind].decision, round, on: enforcement.on }] : []),
    ];
  });
}

function kindOf(key: string): EnforcingKind | undefined {
  return Object.keys(enforcingPapers).find((kind): kind is EnforcingKind => key.startsWith(`${kind}/`));
}

/** Last day on which one document of a round was delivered. */
function lastDelivery(file: CaseFile, document: string, round: number): CivilDate | undefined {
  return tracksOf<ServiceDossier>(file, 'service').findLast(
    ({ stage, dossier: d }) => stage === 'delivered' && d.document === document && (d.round ?? 1) === round,
  )?.dossier.servedOn;
}

const keyOf = { demand: 'demand', decision: 'enforcement' } as const;

/** Day on which a track's paper reached the party, if its service is proved; one served before it was renewed does not count. */
export function paperServedOn(
  file: CaseFile,
  track: string | undefined,
  paper: 'demand' | 'decision',
): CivilDate | undefined {
  const kind = track === undefined ? undefined : kindOf(track);
  if (!track || !kind) return undefined;
  const issued = (file.tracks[track]?.dossier as EnforcingDossier | undefined)?.[keyOf[paper]]?.on;
  const served = lastDelivery(file, enforcingPapers[kind][paper], roundOfTrack(track));
  return issued && served && served >= issued ? served : undefined;
}
