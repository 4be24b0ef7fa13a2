import type { Benchmark, BenchmarkTier, Tier } from '../../benchmark.js';
import type { Text } from '../../text.js';

/** A condition in both languages. */
export type Said = readonly [zh: string, en: string];

type Terms = Partial<Pick<BenchmarkTier, 'forParty' | 'unit'>>;

const order: readonly Tier[] = ['slight', 'ordinary', 'serious', 'grave'];
const text = ([zh, en]: Said): Text => ({ zh, en });

/**
 * Steps that follow each other without a gap: the first edge belongs to the first step, each further one to the step below it.
 * Edges are in yuan, or in thousandths of the cost.
 */
export function steps(edges: readonly number[], conditions: readonly Said[], terms: Terms = {}): BenchmarkTier[] {
  const { unit = 'fen', forParty = 'any' } = terms;
  const by = unit === 'fen' ? 100 : 1;
  return conditions.map((condition, i) => ({
    tier: order[i] ?? 'grave',
    condition: text(condition),
    forParty,
    unit,
    min: (edges[i] ?? 0) * by,
    max: (edges[i + 1] ?? 0) * by,
    minIncluded: i === 0,
  }));
}

const note: Text = {
  zh: '本系统拟定的示例，未经确认；正式适用前应当以公布的裁量基准替换。',
  en: 'A sample of our own, not confirmed; to be replaced by the published benchmark before use.',
};

type Dates = Pick<Benchmark, 'validFrom' | 'validTo'>;

/** First day the data of the office go back to. */
const FROM: Dates = { validFrom: '2020-01-01' };

/** The benchmark of a matter by its number in the sample. */
export function benchmark(no: number, tiers: readonly BenchmarkTier[], dates: Dates = FROM): Benchmark {
  return { matter: `120101ZQBCF01${String(no).padStart(3, '0')}`, ...dates, tiers, mark: 'P', note };
}
