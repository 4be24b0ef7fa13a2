import { type CivilDate } from '@anjuan/calendar';
import {
  type Benchmark,
  type BenchmarkTier,
  type FineRange,
  benchmarkOn,
  fineRange,
  inTier,
  tiersFor,
} from '@anjuan/statute';
import type { LeniencyChecklist, Discretion } from '../../dossier/discretion.js';
import type { Dossier } from '../../dossier/dossier.js';
import { partyScale } from '../../dossier/party.js';
import { type HasPenalties, fineFen } from '../../dossier/penalty.js';
import type { Office } from '../../kernel/office.js';
import { matterOf } from '../../rules/matter.js';

/** A proposal as discretion looks at it. */
export type Weighed = HasPenalties & Discretion;

/** The case a proposal is made in: the date of the act chooses the law and the table. */
export interface Weighing {
  readonly dossier: Dossier;
  readonly office: Office;
  readonly on: CivilDate;
}

/** The benchmark for the fines of this case, the office's own before the sample. */
export function benchmarkFor({ dossier, office, on }: Weighing): Benchmark | undefined {
  return benchmarkOn(dossier.matter, dossier.actOn ?? on, office.benchmarks);
}

/** The steps of the benchmark that hold for this party and this act; none where nobody made a benchmark. */
export function tiersOf(weighing: Weighing): readonly BenchmarkTier[] {
  const benchmark = benchmarkFor(weighing);
  return benchmark ? tiersFor(benchmark, partyScale(weighing.dossier.party?.kind ?? 'person')) : [];
}

/** The step that a proposed fine lies in. */
export function tierHolding(proposal: Weighed, weighing: Weighing): BenchmarkTier | undefined {
  return tiersOf(weighing).find((tier) => inTier(tier, fineFen(proposal), proposal.costFen));
}

/** Whether the fine lies in the step that was named; undefined where none was named or the cost is not known. */
export function inNamedTier(proposal: Weighed, weighing: Weighing): boolean | undefined {
  const named = tiersOf(weighing).find(({ tier }) => tier === proposal.tier);
  return named && inTier(named, fineFen(proposal), proposal.costFen);
}

/** What the statute allows for this party and this act. */
export function rangeOf({ dossier, on }: Pick<Weighing, 'dossier' | 'on'>): FineRange | undefined {
  const matter = matterOf(dossier);
  return matter && fineRange(matter, dossier.party?.kind ?? 'person', dossier.actOn ?? on);
}

/** Whether articles 30 to 32 give a ground to go below the range. */
export function mayBeReduced(circumstances: LeniencyChecklist | undefined): boolean {
  if (!circumstances) return false;
  const { age, mind, remedied, coerced, confessed, merit } = circumstances;
  return age === 'fourteen-to-seventeen' || mind === 'limited' || remedied || coerced || confessed || merit;
}

/** Whether the fine stays below the lower end of the statute: a reduced penalty (减轻处罚). */
export function belowRange(proposal: Weighed, { minFen = 0 }: FineRange): boolean {
  return fineFen(proposal) < minFen;
}

/** Whether the fine is above the upper end of the statute. */
export function aboveRange(proposal: Weighed, { maxFen, maxPerMille }: FineRange): boolean {
  const fine = fineFen(proposal);
  if (maxFen !== undefined) return fine > maxFen;
  if (maxPerMille === undefined || proposal.costFen === undefined) return false;
  return fine * 1000 > proposal.costFen * maxPerMille;
}

/** Whether a proposal leaves the benchmark: another step than the one named, or a reduced penalty. */
export function deviates(proposal: Weighed, weighing: Weighing): boolean {
  if (fineFen(proposal) === 0) return false;
  const range = rangeOf(weighing);
  return inNamedTier(proposal, weighing) === false || (range !== undefined && belowRange(proposal, range));
}
