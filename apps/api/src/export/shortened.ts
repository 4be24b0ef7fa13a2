import { inclusionRanges, type Range } from '@anjuan/journal';

/** A leaf with the hashes that lead from it to a root (RFC 6962, PATH). */
export interface Inclusion {
  readonly index: number;
  readonly proof: readonly string[];
}

const nameOf = ({ start, end }: Range): string => `${start}-${end}`;
const both = (one: Range, two: Range): Range => ({
  start: Math.min(one.start, two.start),
  end: Math.max(one.end, two.end),
});

/**
 * The proofs of one file in a tree of `size` leaves, each only up to the first node that a proof before it has passed: a
 * file's entries share most of their way up, and what grows with each entry is then one or two hashes instead of twenty.
 */
export function shortened(size: number, inclusions: readonly Inclusion[]): readonly Inclusion[] {
  const passed = new Set([nameOf({ start: 0, end: size })]);
  return inclusions.map(({ index, proof }) => ({ index, proof: proof.slice(0, stepsUp(size, index, passed)) }));
}

/** How many hashes lead from a leaf to what was passed; from then on all of them are passed too. */
function stepsUp(size: number, index: number, passed: Set<string>): number {
  let here: Range = { start: index, end: index + 1 };
  let steps = 0;
  for (const beside of inclusionRanges(index, { start: 0, end: size })) {
    if (passed.has(nameOf(here))) break;
    passed.add(nameOf(here)).add(nameOf(beside));
    here = both(here, beside);
    steps += 1;
  }
  return steps;
}
