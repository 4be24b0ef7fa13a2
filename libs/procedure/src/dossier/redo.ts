import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { Penalty } from './penalty.js';

/** Why the matter is decided again; after an annulment for procedure alone the same result is open. @article ARL-2023/64/2 */
export const redoGrounds = {
  substance: { zh: '因事实、依据、裁量等被撤销', en: 'annulled on the merits' },
  procedure: { zh: '仅因程序违法被撤销', en: 'annulled for procedure alone' },
  perform: { zh: '被责令履行职责', en: 'ordered to perform' },
} as const satisfies Record<string, Text>;
export type RedoGround = keyof typeof redoGrounds;

/** The decision that fell, as far as the new one is compared with it. */
export interface RedoOf {
  readonly caseNumber: string;
  /** Number of the reconsideration decision or judgment. */
  readonly paper: string;
  readonly ground: RedoGround;
  readonly dueOn?: CivilDate;
  readonly facts: string;
  readonly penalties: readonly Penalty[];
}
