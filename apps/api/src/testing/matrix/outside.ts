import { statusesOf } from '../../access/matrix/answers.js';
import type { Relation } from '../../access/matrix/players.js';
import { rowOf } from '../../access/matrix/table.js';
import { askOf } from './asks.js';
import { type Cell, allCells } from './cell.js';
import { unlikeNothing } from './leaks.js';
import { type Surprise, send } from './run.js';
import type { World } from './world.js';

const OUTSIDE: readonly Relation[] = ['other', 'recused', 'office'];
/** Bodies that fit no form. */
const MISSHAPEN: readonly object[] = [{}, { input: 3 }, { __proto: 1, purpose: 7 }, []];

/** Cells of routes about one file, asked by whoever is outside of it. */
const outside = (method: string): readonly Cell[] =>
  allCells(
    [...rowOf].flatMap(([route, { about }]) => (about === 'file' && route.startsWith(method) ? [route] : [])),
  ).filter(({ relation }) => OUTSIDE.includes(relation));

/** HEAD is answered as GET is. */
export async function askForHeads(world: World): Promise<readonly Surprise[]> {
  const found: Surprise[] = [];
  for (const cell of outside('GET')) {
    const { status } = await send(world, { ...(await askOf(world, cell)), method: 'HEAD' });
    if (!statusesOf[cell.expected](status))
      found.push({ cell, says: `HEAD: expected ${cell.expected}, got ${status}` });
  }
  return found;
}

/** A body that fits no form is refused before the file is looked for: its refusal must not tell whether there is one. */
export async function sendMisshapen(world: World): Promise<readonly Surprise[]> {
  const found: Surprise[] = [];
  for (const cell of outside('POST'))
    for (const body of MISSHAPEN) {
      const ask = { ...(await askOf(world, cell)), body };
      const says = await unlikeNothing(world, { ask, reply: await send(world, ask) });
      if (says) found.push({ cell, says });
    }
  return found;
}
