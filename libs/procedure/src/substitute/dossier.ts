import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { EnforcingDossier } from '../enforcing/dossier.js';

/** What a substitute may do. @article ACL-2011/50 */
export const substituteDuties = {
  remove: { zh: '排除妨碍', en: 'remove an obstacle' },
  restore: { zh: '恢复原状', en: 'restore' },
} as const satisfies Record<string, Text>;
export type SubstituteDuty = keyof typeof substituteDuties;

/** What is at stake while the duty is not performed. @article ACL-2011/50 */
export const substituteHarms = {
  traffic: { zh: '已经或者将危害交通安全', en: 'traffic is or will be endangered' },
  pollution: { zh: '造成环境污染', en: 'the environment is polluted' },
  resources: { zh: '破坏自然资源', en: 'natural resources are destroyed' },
} as const satisfies Record<string, Text>;
export type SubstituteHarm = keyof typeof substituteHarms;

/** What is cleared away; structures are filmed from arrival to leaving, spills photographed before and after. */
export const substituteObjects = {
  structure: { zh: '建筑物、构筑物、设施', en: 'structure' },
  spill: { zh: '遗洒物、污染物', en: 'spill' },
  obstacle: { zh: '障碍物、堆放物', en: 'obstacle' },
} as const satisfies Record<string, Text>;
export type SubstituteObject = keyof typeof substituteObjects;

/** Who performs. @article ACL-2011/50 */
export const performers = {
  agency: { zh: '本机关', en: 'the agency itself' },
  agent: { zh: '没有利害关系的第三人', en: 'a third person without interest' },
} as const satisfies Record<string, Text>;
export type Performer = keyof typeof performers;

/** What the decision says beside what every enforcement decision says. @article ACL-2011/51 */
export interface SubstitutePlan {
  readonly performer: Performer;
  readonly agent?: string;
  readonly estimateFen: number;
}

/** The clearing as it was done. @article ACL-2011/51 */
export interface SubstituteDone {
  readonly on: CivilDate;
  readonly officers: readonly string[];
  readonly signedBy: readonly string[];
  readonly costFen: number;
  readonly note: string;
}

/** Clearing at once in roads, waters and public places. @article ACL-2011/52 */
export interface ClearedAtOnce {
  readonly on: CivilDate;
  readonly place: string;
  readonly why: string;
  readonly partyPresent: boolean;
  readonly toldOn?: CivilDate;
  readonly how?: string;
}

/** The cost, to be borne by the party. @article ACL-2011/51 */
export interface SubstituteCost {
  readonly on: CivilDate;
  readonly fen: number;
  readonly dueOn: CivilDate;
  readonly settledOn?: CivilDate;
  readonly receipt?: string;
  readonly waived?: string;
}

/** One performance by a substitute; law.md 1.4 (d4). */
export interface SubstituteDossier extends EnforcingDossier {
  readonly duty?: SubstituteDuty;
  readonly harm?: SubstituteHarm;
  readonly object?: SubstituteObject;
  readonly plan?: SubstitutePlan;
  readonly secondDemand?: { readonly on: CivilDate };
  readonly done?: SubstituteDone;
  readonly atOnce?: ClearedAtOnce;
  readonly cost?: SubstituteCost;
}
