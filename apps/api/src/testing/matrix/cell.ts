import type { Answer, Row } from '../../access/matrix/answers.js';
import { expected } from '../../access/matrix/expected.js';
import { type Player, type Relation, players, relations } from '../../access/matrix/players.js';
import { rowOf } from '../../access/matrix/table.js';

/** One route, asked by one role that stands in one way to the file. */
export interface Cell {
  readonly route: string;
  readonly player: Player;
  readonly relation: Relation;
  readonly row: Row;
  readonly expected: Answer;
}

/** Every route × every role × every relation. */
export function allCells(routes: Iterable<string> = rowOf.keys()): readonly Cell[] {
  return [...routes].flatMap((route) => {
    const row = rowOf.get(route);
    if (!row) throw new Error(`no row for ${route}`);
    return (Object.keys(players) as Player[]).flatMap((player) =>
      (Object.keys(relations) as Relation[]).map((relation) => {
        return { route, player, relation, row, expected: expected(row, player, relation) };
      }),
    );
  });
}
