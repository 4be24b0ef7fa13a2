// Percentiles and the one line per measure.

/** Value below which a share of the samples lies. */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const round = (n) => Math.round(n * 100) / 100;

/** Prints one measure beside the bare one, in milliseconds and as a ratio. */
export function report(measure, cases, samples, bare) {
  const p50 = percentile(samples, 0.5);
  const line = { measure, cases, n: samples.length, p50: round(p50), p95: round(percentile(samples, 0.95)) };
  if (bare) Object.assign(line, { bareP50: round(percentile(bare, 0.5)), ratio: round(p50 / percentile(bare, 0.5)) });
  console.log(JSON.stringify(line));
}

/** Times a piece of work `rounds` times after a warm-up, in milliseconds. */
export async function timed(rounds, warm, work) {
  const samples = [];
  for (let i = 0; i < warm + rounds; i += 1) {
    const started = performance.now();
    await work(i);
    if (i >= warm) samples.push(performance.now() - started);
  }
  return samples;
}
