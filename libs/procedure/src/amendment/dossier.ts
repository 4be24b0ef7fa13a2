import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** Papers that mend a decision: an omission is made good, a slip is put right. @article MOHURD-55-2022/28 */
export const amendmentPapers = {
  'supplement-notice': { zh: '行政处罚决定补正书', en: 'supplement to the decision' },
  'rectification-notice': { zh: '行政处罚决定更正书', en: 'rectification of the decision' },
} as const satisfies Record<string, Text>;
export type AmendmentPaper = keyof typeof amendmentPapers;

/** One paper that mends the decision; the decision itself stays as it was issued. */
export interface AmendmentDossier {
  readonly paper?: AmendmentPaper;
  readonly issuedOn?: CivilDate;
  /** Where in the decision, as it reads. */
  readonly original?: string;
  /** What is added, or what it should read. */
  readonly mended?: string;
  readonly why?: string;
  readonly number?: string;
}
