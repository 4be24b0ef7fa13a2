import type { Benchmark } from '../../benchmark.js';
import { type Said, benchmark, steps } from './build.js';

/** First day of the Ecological Environment Code, and the last of the texts it replaced. */
const CODE = { validFrom: '2026-08-15' };
const BEFORE = { validFrom: '2020-09-01', validTo: '2026-08-14' };

const dumped: readonly Said[] = [
  ['不足一立方米，当场清理', 'less than a cubic metre, cleared at once'],
  ['一立方米以上不足五立方米，或者逾期清理', 'one to five cubic metres, or cleared late'],
  ['五立方米以上，或者拒不清理', 'five cubic metres and more, or not cleared'],
];
const grilled: readonly Said[] = [
  ['首次，烤具一台，当场停止', 'first time, one grill, stopped at once'],
  ['烤具二台以上，或者一年内再次', 'two grills and more, or again within a year'],
  ['多次，或者引发多人投诉', 'repeated, or many complaints'],
];
const burnt: readonly Said[] = [
  ['面积不足一平方米，当场熄灭', 'less than one square metre, put out at once'],
  ['面积一平方米以上不足五平方米', 'one to five square metres'],
  ['面积五平方米以上，或者引发火情', 'five square metres and more, or a fire broke out'],
];

const spilt: readonly Said[] = [
  ['撒漏不足十平方米，当场清理', 'less than ten square metres, cleaned at once'],
  ['撒漏十平方米以上不足五十平方米', 'ten to fifty square metres'],
  ['撒漏五十平方米以上', 'fifty square metres and more'],
];

/** Waste, fumes, fire, noise: matters 13, 15, 17, 18, 19 and 22; two of them by the date of the act. */
export const environmentBenchmarks: readonly Benchmark[] = [
  benchmark(
    13,
    [
      ...steps([100, 300, 600, 1_000], dumped, { forParty: 'person' }),
      ...steps([100_000, 300_000, 600_000, 1_000_000], dumped, { forParty: 'unit' }),
    ],
    CODE,
  ),
  benchmark(
    13,
    [
      ...steps([100, 200, 300, 500], dumped, { forParty: 'person' }),
      ...steps([50_000, 150_000, 300_000, 500_000], dumped, { forParty: 'unit' }),
    ],
    BEFORE,
  ),
  benchmark(
    15,
    steps(
      [5_000, 10_000, 25_000, 40_000, 50_000],
      [
        [
          '超标不足百分之五十，或者设施未正常使用，首次',
          'less than half above the limit, or the filter idle, first time',
        ],
        ['超标百分之五十以上不足一倍，或者未装设施，小型', 'half to once above, or no filter, small kitchen'],
        ['超标一倍以上，或者未装设施，中型以上', 'more than once above, or no filter, medium and larger'],
        ['多次违法，或者引发多人投诉', 'repeated, or many complaints'],
      ],
    ),
  ),
  benchmark(17, steps([500, 1_500, 3_000, 5_000, 20_000], [...grilled, ['拒不改正', 'not corrected']]), CODE),
  benchmark(17, steps([500, 2_000, 8_000, 20_000], grilled), BEFORE),
  benchmark(18, [
    ...steps([500, 800, 1_200, 2_000], burnt, { forParty: 'person' }),
    ...steps([10_000, 25_000, 60_000, 100_000], burnt, { forParty: 'unit' }),
  ]),
  benchmark(
    19,
    steps(
      [5_000, 15_000, 30_000, 50_000, 200_000],
      [
        ['超标不足五分贝，首次，当场停止', 'less than five decibels above, first time, stopped at once'],
        ['超标五分贝以上不足十分贝', 'five to ten decibels above'],
        ['超标十分贝以上，或者夜间', 'ten decibels and more, or at night'],
        ['拒不改正', 'not corrected'],
      ],
    ),
  ),
  benchmark(22, [
    ...steps([2_000, 5_000, 10_000, 20_000], spilt, { forParty: 'person' }),
    ...steps(
      [2_000, 5_000, 10_000, 20_000, 50_000],
      [...spilt, ['多次撒漏，或者拒不清理', 'repeated, or not cleaned']],
      {
        forParty: 'unit',
      },
    ),
  ]),
];
