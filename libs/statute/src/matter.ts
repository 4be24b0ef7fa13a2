import type { ArticleId } from './cite.js';
import { matterRows } from './data/matters/index.js';
import type { Mark, Text } from './text.js';

/** Kind of penalty or of the order that stands in for one. */
export type PenaltyKind = keyof typeof penaltyKinds;

/** Kinds of penalty, light to heavy, with their names. @article APL-2021/9 */
export const penaltyKinds = {
  warning: { zh: '警告', en: 'Warning' },
  criticism: { zh: '通报批评', en: 'Public criticism' },
  fine: { zh: '罚款', en: 'Fine' },
  'confiscate-gain': { zh: '没收违法所得', en: 'Confiscation of illegal gain' },
  'confiscate-property': { zh: '没收非法财物', en: 'Confiscation of illegal property' },
  'suspend-permit': { zh: '暂扣许可证件', en: 'Suspension of a permit' },
  'restrict-business': { zh: '限制开展生产经营活动', en: 'Restriction of business' },
  'stop-business': { zh: '责令停产停业', en: 'Order to stop business' },
  close: { zh: '责令关闭', en: 'Order to close' },
  'revoke-permit': { zh: '吊销许可证件', en: 'Revocation of a permit' },
  'demolition-order': { zh: '限期拆除', en: 'Demolition order' },
} as const satisfies Record<string, Text>;

/** A provision a matter rests on. */
export interface MatterBasis {
  /** Id of the instrument. */
  readonly instrument: string;
  readonly article: ArticleId;
  /** 'duty': what must be done or left; 'liability': what follows. */
  readonly role: 'duty' | 'liability';
  readonly validFrom: string;
  /** Last civil date; absent while it is in force. */
  readonly validTo?: string;
  readonly label?: Text;
}

/** One penalty a matter allows; an absent bound is not set by the text we know. */
export interface PenaltyOption {
  readonly kind: PenaltyKind;
  readonly minFen?: number;
  readonly maxFen?: number;
  /** Lower bound in thousandths of the cost of the offending work. */
  readonly minPerMille?: number;
  /** Upper bound in thousandths of the cost of the offending work. */
  readonly perMille?: number;
  /** What must be the case besides the violation: refusal to correct, seriousness, or that correction is done. */
  readonly condition: 'none' | 'refused-correction' | 'serious' | 'corrected';
  readonly forParty: 'person' | 'unit' | 'any';
  readonly mark: Mark;
}

/** Procedure profile: which ministry rule is added to the base law. */
export type Profile = 'PF-BASE' | 'PF-HC' | 'PF-ENV' | 'PF-OTHER';

/** A power of the street (权责事项). Codes are made up after the pattern of real lists. */
export interface Matter {
  readonly code: string;
  /** Number in the shipped sample, from 1. */
  readonly no: number;
  readonly name: Text;
  readonly profile: Profile;
  readonly kind: 'penalty' | 'inspection';
  readonly bases: readonly MatterBasis[];
  readonly penaltyOptions: readonly PenaltyOption[];
  /** What the former text allowed, for acts before its last day: the lighter text applies. */
  readonly formerPenalties?: { readonly until: string; readonly options: readonly PenaltyOption[] };
  /** Whether a fine needs a correction order that was not obeyed, or an order that goes first. */
  readonly correctionFirst: boolean;
  /** Whether a penalty within the ceilings of the summary procedure is thinkable at all. */
  readonly summaryPossible: boolean;
  /** Whether the typical case needs legal review as a major decision. */
  readonly major: boolean;
  /** Grade of recording by kind of act, where it differs from the general matrix. */
  readonly recordLevels?: Readonly<Record<string, 'L0' | 'L1' | 'L2' | 'L3' | 'L4'>>;
  readonly mark: Mark;
  readonly note?: Text;
}

/** The sample of thirty matters. */
export const matters: readonly Matter[] = matterRows;

const byCode = new Map(matters.map((one) => [one.code, one]));

/** The matter with this code. @throws RangeError when there is none */
export function matter(code: string): Matter {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`Unknown matter: ${code}`);
  return found;
}
