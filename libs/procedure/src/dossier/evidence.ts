import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** The eight kinds of evidence. @article APL-2021/46 */
export const evidenceKinds = {
  documentary: { zh: '书证', en: 'documentary evidence' },
  physical: { zh: '物证', en: 'physical evidence' },
  audiovisual: { zh: '视听资料', en: 'audio-visual material' },
  electronic: { zh: '电子数据', en: 'electronic data' },
  testimony: { zh: '证人证言', en: 'witness testimony' },
  'party-statement': { zh: '当事人的陈述', en: 'statement of the party' },
  'expert-opinion': { zh: '鉴定意见', en: 'expert opinion' },
  'scene-record': { zh: '勘验笔录、现场笔录', en: 'scene or on-site record' },
} as const satisfies Record<string, Text>;
export type EvidenceKind = keyof typeof evidenceKinds;

/** Ways of obtaining evidence that have rules of their own. */
export const evidenceSources = {
  collected: { zh: '现场收集', en: 'collected at the scene' },
  provided: { zh: '他人提供', en: 'handed in' },
  'object-taken': { zh: '提取物证', en: 'object taken' },
  'fixed-camera': { zh: '固定电子监控设备', en: 'fixed camera' },
  test: { zh: '检测、检验、鉴定', en: 'test' },
} as const satisfies Record<string, Text>;
export type EvidenceSource = keyof typeof evidenceSources;

/** Whether what is on file is the thing itself. */
export const evidenceForms = {
  original: { zh: '原件、原物', en: 'the original' },
  copy: { zh: '复制件、照片、录像', en: 'a copy' },
} as const satisfies Record<string, Text>;
export type EvidenceForm = keyof typeof evidenceForms;

/** How an object was taken away. @article MOHURD-55-2022/17 */
export interface Taking {
  readonly partyPresent: boolean;
  readonly listHandedOver: boolean;
  readonly witness?: string;
  readonly video?: readonly string[];
}

/** A fixed camera, and what was done before its record was used. @article APL-2021/41 */
export interface Camera {
  readonly device: string;
  readonly lawfullySetUp: boolean;
  readonly legallyReviewed: boolean;
  readonly technicallyReviewed: boolean;
  readonly locationPublished: boolean;
  readonly recordReviewedBy?: string;
  readonly partyToldOn?: CivilDate;
}

/** One piece of evidence; bytes lie in the blob store under the digests. */
export interface Evidence {
  readonly no: number;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly proves: string;
  readonly takenOn: CivilDate;
  readonly takenBy: readonly string[];
  readonly place?: string;
  readonly digests: readonly string[];
  readonly checkedAgainstOriginal?: boolean;
  readonly verifiedBy?: string;
  readonly verifiedOn?: CivilDate;
  readonly excluded?: string;
  /** Time of day it was taken, HH:MM. */
  readonly takenAt?: string;
  /** Office it came from, or what its provider is in the case; never a person's name. */
  readonly provider?: string;
  readonly form?: EvidenceForm;
  readonly source?: EvidenceSource;
  readonly taking?: Taking;
  readonly camera?: Camera;
  /** Number of the test it reports. */
  readonly test?: number;
  /** Device it comes from and where its time comes from: electronic data. */
  readonly device?: string;
  readonly timeSource?: string;
}

/** A record made at the scene: who was shown which certificates, what was seen. */
export interface SceneRecord {
  readonly on: CivilDate;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly officers: readonly string[];
  readonly certificatesShown: boolean;
  readonly rightsTold: boolean;
  readonly findings: string;
  readonly partySigned: boolean;
  readonly refusalNote?: string;
}

/** A record of one person questioned alone. */
export interface Interview {
  readonly on: CivilDate;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly officers: readonly string[];
  readonly said: string;
  readonly signed: boolean;
  /** Questioned in the interview room, which is recorded throughout. */
  readonly inRoom?: boolean;
}

/** An order to correct with its re-inspection. @article APL-2021/28 */
export interface Correction {
  readonly ordered: string;
  readonly orderedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly checkedOn?: CivilDate;
  readonly corrected?: boolean;
  readonly note?: string;
}
