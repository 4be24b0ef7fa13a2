import type { ArticleId } from './cite.js';
import { enforcementPowerRows } from './data/enforcement-powers.js';
import type { Mark, Text } from './text.js';

/** Ways in which a decision is enforced. @article ACL-2011/13 */
export const enforcementMeans = {
  'additional-fine': { zh: '加处罚款', en: 'additional fine' },
  auction: { zh: '拍卖查封、扣押的财物抵缴', en: 'auction of things sealed or seized' },
  transfer: { zh: '划拨存款、汇款', en: 'transfer of deposits' },
  substitute: { zh: '代履行', en: 'performance by a substitute' },
  demolition: { zh: '强制拆除', en: 'demolition by force' },
} as const satisfies Record<string, Text>;
export type EnforcementMeans = keyof typeof enforcementMeans;

/** What must be on file before a power may be used. */
export type PowerNeed = 'announced' | 'seized' | 'remedies-over' | 'demanded' | 'instruction';

/** A power to enforce by oneself that a statute gives, with the days on which it holds. @article ACL-2011/13 */
export interface EnforcementPower {
  readonly means: EnforcementMeans;
  readonly article: ArticleId;
  readonly needs: readonly PowerNeed[];
  /** What the provision asks for, in our own words. */
  readonly condition: Text;
  readonly validFrom: string;
  /** Last civil date; absent while it is in force. */
  readonly validTo?: string;
  readonly mark: Mark;
}

/** Every power of a street office; where there is none the court is asked. */
export const enforcementPowers: readonly EnforcementPower[] = enforcementPowerRows;

/** The powers that give a means on a day; an empty list sends the agency to the court. @article ACL-2011/53 */
export function enforcementPowersFor(means: EnforcementMeans, on: string): readonly EnforcementPower[] {
  return enforcementPowers.filter(
    (p) => p.means === means && p.validFrom <= on && (p.validTo === undefined || on <= p.validTo),
  );
}
