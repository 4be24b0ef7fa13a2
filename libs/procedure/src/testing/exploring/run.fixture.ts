import fc from 'fast-check';
import type { CaseFile } from '../../kernel/file.js';
import { blankFile } from '../../kernel/file.js';
import { procedures } from '../../procedures.js';
import { allConsequenceRows } from '../consequences/all.fixture.js';
import { allRows } from '../rows/all.fixture.js';
import { fileAt, stagesWithWalk } from '../walk.fixture.js';
import { type Explored, explore, reask, unexplored, wander } from './explore.fixture.js';
import { stateOf } from './shape.fixture.js';

/** Everything the tables of guards and consequences tell about. */
const situations = [...allRows, ...allConsequenceRows];

/** Where explorations begin: every blank main line, each stage of the shortest walks, and the situation of each row of the tables. */
export function seeds(): readonly CaseFile[] {
  const blanks = procedures.filter((p) => !p.track).map((p) => blankFile(`${p.kind}-1`, p.id));
  const files = [...blanks, ...stagesWithWalk.map((stage) => fileAt(stage)), ...situations.map((row) => row.at())];
  return [...new Map(files.map((file) => [stateOf(file), file])).values()];
}

/** How much to explore; part `n` of `of` parts takes every `of`-th seed, so that parts can run side by side. */
export interface Task {
  readonly states: number;
  readonly walks: number;
  readonly seed: number;
  readonly part: number;
  readonly of: number;
}

/** Asks the rows, explores breadth-first from each seed in turn, then walks at random; the same task sees the same. */
export function run({ states, walks, seed, part, of }: Task): Explored {
  const seen = unexplored();
  const own = seeds().filter((_, i) => i % of === part);
  for (const row of allRows.filter((_, i) => i % of === part)) reask(row.at(), row.doing, seen);
  // Rows have shown some states already; each seed gets its share on top of them, and is looked at in any case.
  const share = Math.max(0, states - seen.states.size) / own.length;
  const known = seen.states.size;
  own.forEach((file, i) => explore([file], Math.ceil(known + share * (i + 1)), seed + i, seen));
  const moves = fc.sample(fc.array(fc.nat(), { minLength: 20, maxLength: 40 }), { numRuns: walks, seed });
  moves.forEach((m, i) => wander(own[i % own.length] as CaseFile, m, seen));
  return seen;
}
