import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { HeldItem } from '../holding/item.js';

/** Why evidence is preserved before anything is decided about it. @article APL-2021/56 */
export const preservationGrounds = {
  'may-be-lost': { zh: '证据可能灭失', en: 'the evidence may be lost' },
  'hard-later': { zh: '证据以后难以取得', en: 'the evidence is hard to obtain later' },
} as const satisfies Record<string, Text>;
export type PreservationGround = keyof typeof preservationGrounds;

/** The list made at the scene, and who keeps the things meanwhile. */
export interface Registered {
  readonly on: CivilDate;
  readonly place: string;
  readonly items: readonly HeldItem[];
  readonly keeper: string;
  readonly officers: readonly string[];
  readonly partySigned: boolean;
  readonly refusalNote?: string;
  readonly refusalVideo?: readonly string[];
}

/** What became of the things. */
export interface Disposed {
  readonly on: CivilDate;
  readonly note: string;
  readonly officers?: readonly string[];
  readonly copies?: readonly string[];
  /** Number of the test they were sent to. */
  readonly test?: number;
  /** Key of the sealing track that took them over. */
  readonly sealing?: string;
}

/** Evidence preserved by registration, from the need to its end. @article APL-2021/56 */
export interface PreservationDossier {
  readonly ground?: PreservationGround;
  readonly why?: string;
  readonly things?: string;
  readonly requestedOn?: CivilDate;
  readonly requestedBy?: string;
  readonly approvedOn?: CivilDate;
  readonly approvedBy?: string;
  readonly refusal?: string;
  readonly registered?: Registered;
  readonly disposed?: Disposed;
  /** Day on which the term was seen to be over. */
  readonly lapsedOn?: CivilDate;
}
