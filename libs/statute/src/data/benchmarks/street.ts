import type { Benchmark } from '../../benchmark.js';
import { benchmark, steps } from './build.js';

/** Building, streets, city appearance: matters 1, 5, 9 and 11. */
export const streetBenchmarks: readonly Benchmark[] = [
  benchmark(
    1,
    steps(
      [50, 50, 70, 100],
      [
        ['可以改正，按期自行改正完毕', 'correctable, and corrected in time'],
        ['可以改正，逾期后改正，影响较小', 'correctable, corrected late, little effect'],
        ['拒不改正、再次违法或者影响公共利益', 'not corrected, repeated, or against the public interest'],
      ],
      { unit: 'per-mille' },
    ),
  ),
  benchmark(
    5,
    steps(
      [0, 2_000, 6_000, 14_000, 20_000],
      [
        ['占用不足十五平方米，首次被查处', 'less than fifteen square metres, first time'],
        [
          '占用十五平方米以上不足三十平方米，或者一年内再次被查处',
          'fifteen to thirty square metres, or again within a year',
        ],
        ['占用三十平方米以上，或者影响通行安全', 'thirty square metres and more, or a danger to traffic'],
        ['拒不改正且造成损害后果', 'not corrected, and damage was done'],
      ],
    ),
  ),
  benchmark(
    9,
    steps(
      [50, 300, 800, 2_000],
      [
        ['一处，责令后当场清除', 'one place, removed at once'],
        ['二处至五处，或者逾期清除', 'two to five places, or removed late'],
        ['六处以上，或者拒不清除', 'six places and more, or not removed'],
      ],
    ),
  ),
  benchmark(
    11,
    steps(
      [50, 80, 150, 200],
      [
        ['首次，当场清理', 'first time, cleaned at once'],
        ['一年内再次', 'again within a year'],
        ['拒不清理，或者多次', 'not cleaned, or repeated'],
      ],
      { forParty: 'person' },
    ),
  ),
];
