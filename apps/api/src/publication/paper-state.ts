import type { DocumentProof } from '@anjuan/contract';
import { type CaseFile, remedyFlag } from '@anjuan/procedure';

/** A paper issued after the one in question. */
export interface Later {
  readonly template: string;
}

/** Papers of which a later one takes the place of the earlier. */
const REPLACED: readonly string[] = ['prior-notice', 'penalty-decision', 'on-the-spot-decision'];
const DECISIONS: readonly string[] = ['penalty-decision', 'on-the-spot-decision'];
/** Papers that mend a decision without taking its place. */
const MENDING: readonly string[] = ['rectification-notice', 'supplement-notice'];

/** Whether a paper still says what holds: remedies and later papers of the same file decide. */
export function paperState(template: string, file: CaseFile, later: readonly Later[]): DocumentProof['state'] {
  if (REPLACED.includes(template) && later.some((one) => one.template === template)) return 'withdrawn';
  if (!DECISIONS.includes(template) && !MENDING.includes(template)) return 'valid';
  const flag = remedyFlag(file);
  if (flag === 'revoked' || flag === 'void') return 'withdrawn';
  const mended = DECISIONS.includes(template) && later.some((one) => MENDING.includes(one.template));
  return flag === 'altered' || mended ? 'altered' : 'valid';
}
