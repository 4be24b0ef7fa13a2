import type { Benchmark } from '../../benchmark.js';
import { environmentBenchmarks } from './environment.js';
import { streetBenchmarks } from './street.js';

/** Every benchmark of the sample. */
export const benchmarkRows: readonly Benchmark[] = [...streetBenchmarks, ...environmentBenchmarks];
