import type { Matter, PenaltyOption } from './matter.js';

/** What the statute allows as a fine: the widest range of its alternatives. An absent end is one that no text we know sets. */
export interface FineRange {
  readonly minFen?: number;
  readonly maxFen?: number;
  readonly minPerMille?: number;
  readonly maxPerMille?: number;
}

const lowest = (ends: readonly (number | undefined)[]) =>
  ends.length > 0 && ends.every((n) => n !== undefined) ? Math.min(...(ends as number[])) : undefined;
const highest = (ends: readonly (number | undefined)[]) =>
  ends.length > 0 && ends.every((n) => n !== undefined) ? Math.max(...(ends as number[])) : undefined;

/** For whom a range is asked. A sole trader may be fined as either, which the texts do not settle. */
export type FinedParty = 'person' | 'sole-trader' | 'unit';

function finesOf(options: readonly PenaltyOption[], party: FinedParty): readonly PenaltyOption[] {
  return options.filter(
    (o) => o.kind === 'fine' && (o.forParty === 'any' || party === 'sole-trader' || o.forParty === party),
  );
}

function formerFines({ formerPenalties }: Matter, party: FinedParty, actOn: string): readonly PenaltyOption[] {
  return formerPenalties && actOn <= formerPenalties.until ? finesOf(formerPenalties.options, party) : [];
}

/** The ends that are known. */
const given = (ends: { readonly [K in keyof FineRange]: FineRange[K] | undefined }): FineRange =>
  Object.fromEntries(Object.entries(ends).filter(([, end]) => end !== undefined));

/**
 * The range of fines of a matter for an act of that day. For an act before a change of the law the former text sets the upper end, and
 * the lighter of both the lower one: the new text can only help the party. No fine in the text at all gives undefined.
 * @article APL-2021/37
 */
export function fineRange(matter: Matter, party: FinedParty, actOn: string): FineRange | undefined {
  const now = finesOf(matter.penaltyOptions, party);
  const then = formerFines(matter, party, actOn);
  const [all, upper] = [[...now, ...then], then.length > 0 ? then : now];
  if (all.length === 0) return undefined;
  const byCost = all.some((o) => o.perMille !== undefined);
  return given({
    minFen: byCost ? undefined : lowest(all.map((o) => o.minFen)),
    maxFen: highest(upper.map((o) => o.maxFen)),
    minPerMille: lowest(all.map((o) => o.minPerMille)),
    maxPerMille: highest(upper.map((o) => o.perMille)),
  });
}
