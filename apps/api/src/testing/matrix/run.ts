import { statusesOf } from '../../access/matrix/answers.js';
import { type Ask, askOf } from './asks.js';
import { type Cell, allCells } from './cell.js';
import { leakOf } from './leaks.js';
import type { World } from './world.js';

/** What an answer is, as far as it is compared. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** What came of a run. */
export interface Outcome {
  readonly cells: number;
  readonly executed: number;
  readonly surprises: readonly Surprise[];
}

/** A cell that is not answered as the table says. */
export interface Surprise {
  readonly cell: Cell;
  readonly says: string;
}

/** As many as the server's connections to the database. */
const AT_ONCE = 8;

/** Sends one request to the running server, without a network. */
export async function send({ server }: World, { body, ...ask }: Ask): Promise<Reply> {
  const options = { ...ask, ...(body ? { payload: body } : {}) } as Parameters<typeof server.app.inject>[0];
  const { statusCode, headers, payload } = await server.app.inject(options as never);
  return { status: statusCode, headers, text: payload };
}

/** Executes one cell. @returns what is surprising, if anything is */
async function execute(world: World, cell: Cell): Promise<string | undefined> {
  const ask = await askOf(world, cell);
  const reply = await send(world, ask);
  if (statusesOf[cell.expected](reply.status)) return leakOf(world, cell, { ask, reply });
  return `expected ${cell.expected}, got ${reply.status}`;
}

/** Executes every cell of the given routes, all of them when none are given. */
export async function runMatrix(world: World, routes?: Iterable<string>): Promise<Outcome> {
  const cells = allCells(routes);
  const surprises: Surprise[] = [];
  let [next, executed] = [0, 0];
  const worker = async (): Promise<void> => {
    for (let cell = cells[next++]; cell; cell = cells[next++]) {
      const says = await execute(world, cell);
      executed += 1;
      if (says) surprises.push({ cell, says });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { cells: cells.length, executed, surprises };
}

/** The closing words of a run. */
export const said = ({ cells, executed, surprises }: Outcome): string =>
  `cells ${cells}, executed ${executed}, surprises ${surprises.length}`;

/** The surprises as lines; those that differ in nothing but the relation share one. */
export function linesOf({ surprises }: Pick<Outcome, 'surprises'>): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { cell, says } of surprises) {
    const key = `${cell.route} · ${cell.player}: ${says}`;
    lines.set(key, [...(lines.get(key) ?? []), cell.relation]);
  }
  return [...lines].map(([line, on]) => `${line} (${on.join(', ')})`).sort();
}
