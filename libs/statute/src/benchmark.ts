import { benchmarkRows } from './data/benchmarks/index.js';
import type { Mark, Text } from './text.js';

/** Steps of discretion, light to heavy. @article APL-2021/34 */
export const tiers = {
  slight: { zh: '轻微', en: 'slight' },
  ordinary: { zh: '一般', en: 'ordinary' },
  serious: { zh: '严重', en: 'serious' },
  grave: { zh: '特别严重', en: 'grave' },
} as const satisfies Record<string, Text>;
export type Tier = keyof typeof tiers;

/** One step of a benchmark: its condition and its band of fines. The upper end belongs to the band, the lower end where said. */
export interface BenchmarkTier {
  readonly tier: Tier;
  readonly condition: Text;
  readonly forParty: 'person' | 'unit' | 'any';
  /** Fen, or thousandths of the cost of the offending work. */
  readonly unit: 'fen' | 'per-mille';
  readonly min: number;
  readonly max: number;
  readonly minIncluded: boolean;
}

/** The published table of steps for the fines of one matter, for acts of some time. */
export interface Benchmark {
  readonly matter: string;
  readonly validFrom: string;
  /** Last civil date of the act; absent while it is in force. */
  readonly validTo?: string;
  readonly tiers: readonly BenchmarkTier[];
  readonly mark: Mark;
  /** Who made it, and what is to be confirmed. */
  readonly note: Text;
}

/** The sample of benchmarks: our proposals for ten matters, none of them confirmed. */
export const benchmarks: readonly Benchmark[] = benchmarkRows;

/** The benchmark of a matter for an act of that day; the office's own table goes before the sample. */
export function benchmarkOn(
  matter: string | undefined,
  actOn: string,
  own: readonly Benchmark[] = [],
): Benchmark | undefined {
  const holds = (b: Benchmark) => b.matter === matter && b.validFrom <= actOn && (!b.validTo || actOn <= b.validTo);
  return own.find(holds) ?? benchmarks.find(holds);
}

/** The steps of a benchmark that are for a person, or for a unit. */
export function tiersFor(benchmark: Benchmark, party: 'person' | 'unit'): readonly BenchmarkTier[] {
  return benchmark.tiers.filter(({ forParty }) => forParty === 'any' || forParty === party);
}

/** Whether a fine lies in a step; undefined where the step goes by the cost and nobody knows the cost. Amounts in fen. */
export function inTier(
  { unit, min, max, minIncluded }: BenchmarkTier,
  fine: number,
  cost?: number,
): boolean | undefined {
  if (unit === 'per-mille' && cost === undefined) return undefined;
  const scale = unit === 'per-mille' ? (cost ?? 0) : 1;
  const [amount, low, high] = unit === 'per-mille' ? [fine * 1000, min * scale, max * scale] : [fine, min, max];
  return (minIncluded ? low <= amount : low < amount) && amount <= high;
}
