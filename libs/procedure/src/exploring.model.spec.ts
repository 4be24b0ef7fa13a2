import { describe, expect, it } from '@jest/globals';
import { watched } from './testing/exploring/gates.fixture.js';
import { reportOn } from './testing/exploring/report.fixture.js';
import { run } from './testing/exploring/run.fixture.js';
import { shapeOf } from './testing/exploring/shape.fixture.js';
import { heart, mutate } from './testing/exploring/mutants.fixture.js';

// One sixth of the seeds: the whole, with its unreachable rows, is `npm run walk`.
const seen = run({ states: 2_000, walks: 40, seed: 7, part: 0, of: 6 });
const { illegal, states } = reportOn(seen);
const taken = new Set([...seen.transitions].map((t) => t.split(/[/ ]/)[1]));

describe('a short exploration of the tables', () => {
  it('reaches its states', () => {
    expect(states).toBeGreaterThanOrEqual(2_000);
  });

  it('performs every watched step, and never around its gate', () => {
    expect(watched.filter((step) => !taken.has(step))).toEqual([]);
    expect(illegal).toEqual([]);
  });
});

describe('the shape of a dossier', () => {
  it('tells words, presence and number apart, and neither names, days nor sums', () => {
    expect(shapeOf({ on: '2026-03-02', kind: 'fine', by: '李明', fen: 5, gone: undefined })).toBe(
      '{by:t,fen:1,kind:fine,on:d}',
    );
    expect(shapeOf([1, 2, 3])).toBe('[1,1+]');
  });
});

describe('a guard that lets everything through', () => {
  it.each([...heart()].map(([rule, places]) => [`${rule.id} ${rule.name}`, rule, places] as const))(
    '%s is noticed by a row',
    (_title, rule, places) => {
      expect(mutate(rule, places).caughtBy).not.toEqual([]);
    },
  );
});
