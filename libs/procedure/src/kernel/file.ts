import type { CivilDate } from '@anjuan/calendar';
import type { Dossier } from '../dossier/dossier.js';

/** Recording grades of an act, from a bare count to unbroken video. */
export const grades = ['L0', 'L1', 'L2', 'L3', 'L4'] as const;
export type Grade = (typeof grades)[number];

/** What one act left behind, in the few words that later rules ask for. */
export interface ActLine {
  readonly seq: number;
  readonly step: string;
  readonly track?: string;
  readonly on: CivilDate;
  readonly by: string;
  /** Officers named in the act. */
  readonly officers: readonly string[];
  readonly required: Grade;
  readonly reached: Grade;
  /** Coded reason when the grade was not reached. */
  readonly gap?: string;
  readonly flags: readonly string[];
}

/** A track is a small procedure beside the main line: one service, one payment, one publication. */
export interface Track<D = unknown> {
  readonly kind: string;
  readonly procedure: string;
  readonly stage: string;
  /** Set while it rests at an end stage of its procedure; nothing else is to be done on it. */
  readonly ended?: true;
  readonly dossier: D;
}

/** A case: which procedure, which stage, the dossier, its tracks. The head of its journal is kept beside it. */
export interface CaseFile {
  readonly id: string;
  readonly procedure: string;
  readonly stage: string;
  /** Number of entries in the journal. */
  readonly version: number;
  readonly dossier: Dossier;
  readonly tracks: Readonly<Record<string, Track>>;
  readonly acts: readonly ActLine[];
}

/** Keys of the tracks on which something is still to be done. */
export function openTracks(file: CaseFile): readonly string[] {
  return Object.keys(file.tracks).filter((key) => !file.tracks[key]?.ended);
}

/** The stage before the first act. */
export const START = 'start';

/** The file before anything happened. */
export function blankFile(id: string, procedure: string): CaseFile {
  const dossier: Dossier = { handlers: [], evidence: [], drafts: [], reviews: [], notices: [] };
  return { id, procedure, stage: START, version: 0, dossier, tracks: {}, acts: [] };
}

/** The tracks of one kind with their keys, in the order they were opened. */
export function tracksOf<D>(file: CaseFile, kind: string): readonly (Track<D> & { readonly key: string })[] {
  return Object.entries(file.tracks)
    .filter(([, track]) => track.kind === kind)
    .map(([key, track]) => ({ ...(track as Track<D>), key }));
}
