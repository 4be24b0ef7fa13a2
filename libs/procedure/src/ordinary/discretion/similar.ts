import { type CivilDate, addMonths } from '@anjuan/calendar';
import type { Tier } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import type { PartyKind } from '../../dossier/party.js';
import { fineFen } from '../../dossier/penalty.js';

/** What two cases are compared by. */
export interface Likeness {
  readonly matter: string;
  readonly party: PartyKind;
  /** Step of the benchmark; without one every step is alike. */
  readonly tier?: Tier;
}

/** A decided case as the comparison knows it. Amount in fen. */
export interface DecidedCase extends Likeness {
  readonly id: string;
  readonly number?: string;
  readonly decidedOn: CivilDate;
  readonly fineFen: number;
}

/** Decided cases like one at hand, the newest first, with what their fines amount to. */
export interface SimilarCases {
  /** First day that is looked at. */
  readonly since: CivilDate;
  readonly cases: readonly DecidedCase[];
  /** Absent where there is nothing to compare with. */
  readonly fines?: { readonly minFen: number; readonly medianFen: number; readonly maxFen: number };
}

/** How far back cases are compared, in months. */
export const SIMILAR_MONTHS = 24;

/** What a file is compared by, once its matter and its party are known. */
export function likenessOf(dossier: Dossier): Likeness | undefined {
  const { matter, party, drafts, decision } = dossier;
  const tier = (drafts.find((d) => d.no === decision?.draft) ?? drafts.at(-1))?.tier;
  return matter && party ? { matter, party: party.kind, ...(tier ? { tier } : {}) } : undefined;
}

/** A file as something to compare with, once it is decided with a fine. */
export function decidedCase(id: string, dossier: Dossier): DecidedCase | undefined {
  const [likeness, { decision, caseNumber }] = [likenessOf(dossier), dossier];
  const fine = fineFen(decision);
  if (!likeness || !decision || fine === 0) return undefined;
  return { ...likeness, id, ...(caseNumber ? { number: caseNumber } : {}), decidedOn: decision.on, fineFen: fine };
}

const alike = (mine: Likeness, other: Likeness): boolean =>
  other.matter === mine.matter && other.party === mine.party && (!mine.tier || other.tier === mine.tier);

/** The middle amount; the lower of the two middle ones, so that it is one that was really fined. */
function median(sorted: readonly number[]): number {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Selects the decided cases like mine: same matter, same kind of party, same step, decided in the last two years. @article APL-2021/34 */
export function similarCases(mine: Likeness, decided: readonly DecidedCase[], on: CivilDate): SimilarCases {
  const since = addMonths(on, -SIMILAR_MONTHS);
  const cases = decided
    .filter((other) => alike(mine, other) && since <= other.decidedOn && other.decidedOn <= on)
    .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
  const sorted = cases.map(({ fineFen: fen }) => fen).sort((a, b) => a - b);
  const [minFen, maxFen] = [sorted[0], sorted.at(-1)];
  if (minFen === undefined || maxFen === undefined) return { since, cases };
  return { since, cases, fines: { minFen, medianFen: median(sorted), maxFen } };
}
