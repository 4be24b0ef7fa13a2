import type { ArticleId } from './cite.js';
import { coercionRows } from './data/coercion.js';
import { matter } from './matter.js';
import type { Mark, Text } from './text.js';

/** Coercive measures on things and places. @article ACL-2011/22 */
export const coerciveMeasures = {
  seal: { zh: '查封', en: 'sealing' },
  seize: { zh: '扣押', en: 'seizure' },
} as const satisfies Record<string, Text>;
export type CoerciveMeasure = keyof typeof coerciveMeasures;

/** Rank of the instrument a measure is based on. @article ACL-2011/10 */
export const basisRanks = {
  statute: { zh: '法律', en: 'statute' },
  regulation: { zh: '行政法规', en: 'administrative regulation' },
  'local-ordinance': { zh: '地方性法规', en: 'local ordinance' },
  rule: { zh: '规章', en: 'rule' },
} as const satisfies Record<string, Text>;
export type BasisRank = keyof typeof basisRanks;

/** What must be on file beside the breach: an order to correct that was not obeyed, the district government's instruction. */
export type BasisNeed = 'refused-correction' | 'instruction';

/** A provision that is claimed to give a coercive measure for some matters, with the days on which it holds. */
export interface CoercionBasis {
  readonly article: ArticleId;
  readonly rank: BasisRank;
  readonly measures: readonly CoerciveMeasure[];
  /** Numbers of the matters it speaks of. */
  readonly matters: readonly number[];
  readonly needs: readonly BasisNeed[];
  /** What the provision asks for, in our own words. */
  readonly condition: Text;
  readonly validFrom: string;
  /** Last civil date; absent while it is in force. */
  readonly validTo?: string;
  readonly mark: Mark;
}

/** Every provision somebody has based a measure on, those that do not suffice among them. */
export const coercionBases: readonly CoercionBasis[] = coercionRows;

/** A rule cannot give a coercive measure, whatever it prints. @article ACL-2011/10 */
export function rankSuffices(rank: BasisRank): boolean {
  return rank !== 'rule';
}

/**
 * What may be claimed as the basis of a measure in a matter on the day of the measure, sufficient or not.
 * @throws RangeError for an unknown matter
 */
export function coercionBasesOf(matterCode: string, on: string): readonly CoercionBasis[] {
  const { no } = matter(matterCode);
  return coercionBases.filter(
    (b) => b.matters.includes(no) && b.validFrom <= on && (b.validTo === undefined || on <= b.validTo),
  );
}
