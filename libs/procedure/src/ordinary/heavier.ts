import { penaltyKinds } from '@anjuan/statute';
import { type HasPenalties, confiscationFen, fineFen } from '../dossier/penalty.js';

const lightToHeavy = Object.keys(penaltyKinds);

const weights = ({ penalties }: HasPenalties): readonly number[] => penalties.map((p) => lightToHeavy.indexOf(p.kind));

/** The heaviest kind of the first that the second does not have; -1 when there is none. */
function heaviestOnlyIn(one: HasPenalties, other: HasPenalties): number {
  return Math.max(-1, ...weights(one).filter((w) => !weights(other).includes(w)));
}

/**
 * Whether a proposal is heavier than one told before: a higher fine, a higher confiscation, or a kind that was not told and is
 * heavier than the kind it takes the place of.
 * @article APL-2021/45/2
 */
export function heavierThan(proposal: HasPenalties, told: HasPenalties): boolean {
  const kind = heaviestOnlyIn(proposal, told);
  return (
    fineFen(proposal) > fineFen(told) ||
    confiscationFen(proposal) > confiscationFen(told) ||
    (kind >= 0 && kind > heaviestOnlyIn(told, proposal))
  );
}
