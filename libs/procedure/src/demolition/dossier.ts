import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { EnforcingDossier } from '../enforcing/dossier.js';

/** Where the plot lies: who may act at all depends on it. @article URPL-2019/65 */
export const plots = {
  urban: { zh: '城市、镇规划区', en: 'urban planning area' },
  rural: { zh: '乡、村庄规划区', en: 'rural planning area' },
} as const satisfies Record<string, Text>;
export type Plot = keyof typeof plots;

/** What the structure breaches: the planning law, or the ordinance on streets and public places (D14 of law.md 1.4). */
export const structures = {
  planning: { zh: '违反城乡规划的建筑物、构筑物、设施', en: 'structure in breach of planning' },
  'public-place': { zh: '占路、占用公共场地的搭建', en: 'structure in a street or public place' },
} as const satisfies Record<string, Text>;
export type Structure = keyof typeof structures;

/** What a government tells the agency to do. @article URPL-2019/68 */
export const instructedMeasures = {
  'seal-site': { zh: '查封施工现场', en: 'seal the site' },
  demolish: { zh: '强制拆除', en: 'demolish by force' },
} as const satisfies Record<string, Text>;
export type InstructedMeasure = keyof typeof instructedMeasures;

/** 责成 for planning, approval for public places. */
export const instructionKinds = {
  instruction: { zh: '责成文件', en: 'instruction' },
  approval: { zh: '批准文件', en: 'approval' },
} as const satisfies Record<string, Text>;

/** A written instruction or approval of a government. @article URPL-2019/68 */
export interface Instruction {
  readonly on: CivilDate;
  readonly kind: keyof typeof instructionKinds;
  readonly government: string;
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly agency: string;
  readonly measures: readonly InstructedMeasure[];
}

/** The planning authority's answer: can the breach be removed by correction? @article URPL-2019/64 */
export interface PlanningOpinion {
  readonly askedOn: CivilDate;
  readonly authority: string;
  readonly number?: string;
  readonly receivedOn?: CivilDate;
  readonly correctable?: boolean;
  readonly says?: string;
}

/** A correction ordered instead of demolition, with the cost the fine is counted from. @article PLAN-DISCRETION-2012/5 */
export interface BuildingCorrection {
  readonly ordered: string;
  readonly orderedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly costFen: number;
  readonly checkedOn?: CivilDate;
  readonly inTime?: boolean;
  readonly note?: string;
}

/** The finding that correction cannot help. @article PLAN-DISCRETION-2012/7 */
export interface Uncorrectable {
  readonly on: CivilDate;
  readonly removable: boolean;
  readonly reasons: string;
  readonly costFen?: number;
}

/** A public notice for a builder nobody knows, with the approval that follows it. @article TJ-PLAN/78 */
export interface OwnerlessNotice {
  readonly on: CivilDate;
  readonly medium: string;
  readonly places: string;
  readonly approval?: { readonly on: CivilDate; readonly government: string; readonly number: string };
}

/** When and how the structure is to go. @article ACL-2011/43 */
export interface DemolitionSchedule {
  readonly day: CivilDate;
  readonly from: string;
  readonly until: string;
  readonly means: string;
  readonly head: string;
  readonly urgent?: string;
}

/** The forced demolition as it was done. */
export interface DemolitionExecution {
  readonly on: CivilDate;
  readonly from: string;
  readonly until: string;
  readonly recordedFrom: string;
  readonly recordedUntil: string;
  readonly cameras: number;
  readonly inventory: string;
  readonly witness: string;
  readonly photos: readonly string[];
}

/** What became of the things found in the structure. */
export const propertyEnds = {
  'handed-over': { zh: '移交当事人', en: 'handed over' },
  deposited: { zh: '提存', en: 'deposited' },
  none: { zh: '现场无财物', en: 'nothing was there' },
} as const satisfies Record<string, Text>;

/** What was found gone. Area in tenths of a square metre, so that no float enters the journal. */
export interface Measured {
  readonly on: CivilDate;
  readonly sites: number;
  readonly rooms: number;
  readonly areaTenthsM2: number;
  readonly note: string;
}

/** A demolition from the order to stop to the area confirmed; D1–D14 of law.md 1.4. */
export interface DemolitionDossier extends EnforcingDossier {
  readonly plot?: Plot;
  readonly structure?: Structure;
  readonly stop?: { readonly on: CivilDate; readonly ordered: string };
  readonly instructions?: readonly Instruction[];
  readonly seal?: { readonly on: CivilDate; readonly place: string; readonly unsealedOn?: CivilDate };
  readonly opinion?: PlanningOpinion;
  readonly correction?: BuildingCorrection;
  readonly uncorrectable?: Uncorrectable;
  readonly orderedOn?: CivilDate;
  readonly dueOn?: CivilDate;
  readonly plannedAreaTenthsM2?: number;
  readonly announcement?: { readonly on: CivilDate; readonly dueOn: CivilDate; readonly places: string };
  readonly ownerless?: OwnerlessNotice;
  readonly schedule?: DemolitionSchedule;
  readonly execution?: DemolitionExecution;
  readonly property?: { readonly on: CivilDate; readonly end: keyof typeof propertyEnds; readonly note: string };
  readonly cost?: { readonly on: CivilDate; readonly fen: number; readonly note: string };
  readonly measured?: Measured;
  /** A demolition of another file on which a later fine rests. */
  readonly elsewhere?: { readonly on: CivilDate; readonly caseNumber: string; readonly costFen: number };
}
