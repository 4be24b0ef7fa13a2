import { describe, expect, it } from '@jest/globals';
import { benchmarkOn, benchmarks, inTier, tiersFor } from './benchmark.js';
import { fineRange } from './fine-range.js';
import { matter, matters } from './matter.js';

const ROAD = '120101ZQBCF01005';
const DUMPING = '120101ZQBCF01013';
const GRILL = '120101ZQBCF01017';
const BUILDING = '120101ZQBCF01001';

const parties = ['person', 'unit'] as const;
const stepped = benchmarks.flatMap((benchmark) =>
  parties
    .map((party) => ({ benchmark, party, tiers: tiersFor(benchmark, party) }))
    .filter(({ tiers }) => tiers.length > 0),
);
const named = stepped.map(
  (row) => [`${row.benchmark.matter} from ${row.benchmark.validFrom}, ${row.party}`, row] as const,
);

describe('the benchmarks', () => {
  it('cover ten matters, and say that nobody has confirmed them', () => {
    expect(new Set(benchmarks.map((b) => b.matter)).size).toBe(10);
    expect(benchmarks.every((b) => b.mark === 'P' && b.note.zh.includes('未经确认'))).toBe(true);
  });

  it('do not overlap in time', () => {
    const twice = benchmarks.filter((a) =>
      benchmarks.some(
        (b) => a !== b && a.matter === b.matter && a.validFrom <= (b.validTo ?? '9') && b.validFrom <= a.validFrom,
      ),
    );
    expect(twice).toEqual([]);
  });

  it.each(named)('have steps that follow each other without a gap: %s', (_name, { tiers }) => {
    expect(tiers.map((t) => t.min).slice(1)).toEqual(tiers.map((t) => t.max).slice(0, -1));
    expect(tiers.map((t) => t.minIncluded)).toEqual(tiers.map((_, i) => i === 0));
    expect(new Set(tiers.map((t) => t.tier)).size).toBe(tiers.length);
  });

  it.each(named)('fill the range of the law and do not leave it: %s', (_name, { benchmark, party, tiers }) => {
    const range = fineRange(matter(benchmark.matter), party, benchmark.validTo ?? benchmark.validFrom) ?? {};
    const [ends, from] =
      tiers[0]?.unit === 'fen' ? [[range.minFen, range.maxFen], 0] : [[range.minPerMille, range.maxPerMille], 50];
    expect([tiers[0]?.min, tiers.at(-1)?.max]).toEqual([ends[0] ?? from, ends[1]]);
  });

  it('are chosen by the date of the act', () => {
    const highest = (on: string) => benchmarkOn(DUMPING, on)?.tiers.at(-1)?.max;
    expect(highest('2026-08-14')).toBe(50_000_000);
    expect(highest('2026-08-15')).toBe(100_000_000);
    expect(benchmarkOn(DUMPING, '2020-08-31')).toBeUndefined();
    expect(benchmarkOn(undefined, '2026-08-15')).toBeUndefined();
  });

  it('give way to the table of the office', () => {
    const [road] = benchmarks.filter((b) => b.matter === ROAD);
    const own = road && { ...road, mark: 'V' as const, tiers: road.tiers.slice(0, 1) };
    expect(benchmarkOn(ROAD, '2026-03-01', own ? [own] : [])).toBe(own);
    expect(benchmarkOn(GRILL, '2026-03-01', own ? [own] : [])?.matter).toBe(GRILL);
  });
});

describe('a step', () => {
  const [slight, ordinary] = benchmarkOn(ROAD, '2026-03-01')?.tiers ?? [];
  it.each([
    [0, true, false],
    [200_000, true, false],
    [200_001, false, true],
    [600_000, false, true],
    [600_001, false, false],
  ])('%s fen: slight %s, ordinary %s', (fen, light, middle) => {
    expect([slight && inTier(slight, fen), ordinary && inTier(ordinary, fen)]).toEqual([light, middle]);
  });

  it('that goes by the cost needs the cost', () => {
    const [five, seven] = benchmarkOn(BUILDING, '2026-03-01')?.tiers ?? [];
    expect(five && inTier(five, 200_000)).toBeUndefined();
    expect(five && inTier(five, 200_000, 4_000_000)).toBe(true);
    expect(five && inTier(five, 200_001, 4_000_000)).toBe(false);
    expect(seven && inTier(seven, 200_001, 4_000_000)).toBe(true);
  });
});

describe('the range of fines', () => {
  it.each([
    [ROAD, 'person', '2026-03-01', { maxFen: 2_000_000 }],
    [DUMPING, 'person', '2026-08-15', { minFen: 10_000, maxFen: 100_000 }],
    [DUMPING, 'person', '2026-08-14', { minFen: 10_000, maxFen: 50_000 }],
    [DUMPING, 'unit', '2026-08-14', { minFen: 5_000_000, maxFen: 50_000_000 }],
    [DUMPING, 'sole-trader', '2026-08-15', { minFen: 10_000, maxFen: 100_000_000 }],
    [GRILL, 'person', '2026-08-14', { minFen: 50_000, maxFen: 2_000_000 }],
    [BUILDING, 'person', '2026-03-01', { maxPerMille: 100 }],
  ] as const)('of %s for a %s and an act on %s', (code, party, actOn, range) => {
    expect(fineRange(matter(code), party, actOn)).toEqual(range);
  });

  it('does not exist where the text knows no fine', () => {
    const inspection = matters.find((m) => m.kind === 'inspection');
    expect(inspection && fineRange(inspection, 'person', '2026-03-01')).toBeUndefined();
  });

  it('has no upper end where a local text sets it that we have not found', () => {
    expect(fineRange(matter('120101ZQBCF01006'), 'person', '2026-03-01')).toEqual({});
  });
});
