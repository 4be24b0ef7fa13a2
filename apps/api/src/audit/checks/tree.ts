import { type NodeAt, leafHash } from '@anjuan/journal';
import { digest } from '../../platform/digest.js';
import type { Setting } from '../setting.js';
import { type Levels, addTo, grown } from './grown.js';
import { checkHeads, checkWitnesses } from './heads.js';

/** Levels of a whole run of leaves; runs are held in memory one at a time, and of each only its top is kept. */
const HEIGHT = 10;
const RUN = 2 ** HEIGHT;
const MOST = 1_000;
const LEAVES = `SELECT index::float8 AS index, hash FROM log_leaf WHERE index >= $1 ORDER BY index LIMIT ${RUN}`;
const NODES = `SELECT n.level, n.index::float8 AS index, n.hash FROM unnest($1::smallint[], $2::bigint[], $3::bigint[]) AS w (level, first, last)
  JOIN log_node n ON n.level = w.level AND n.index >= w.first AND n.index < w.last`;
/** Nodes over leaves there are none of. */
const BEYOND = `SELECT level, index::float8 AS index FROM log_node WHERE index >= ($1::bigint >> level::int)
  ORDER BY level, index LIMIT ${MOST}`;

type Node = NodeAt & { readonly hash: string };

/** A whole or unfinished run: where its first leaf stands, and its nodes. */
interface Run {
  readonly start: number;
  readonly levels: Levels;
}

/** The agency's log: leaves in order, every node, every signed head, every signature of a witness; a thousand leaves at a time. */
export async function checkTree(setting: Setting): Promise<void> {
  const crown: Levels = [];
  let size = 0;
  let newest = 0;
  for (let leaves = await leavesFrom(setting, 0); leaves.length > 0;) {
    const run = { start: size, levels: await grown(leaves) };
    const top = run.levels[HEIGHT]?.[0];
    if (top) await addTo(crown, top);
    size += leaves.length;
    await checkNodes(setting, run.levels.slice(0, HEIGHT), { first: run.start });
    newest = await checkHeads(setting, { after: newest, to: size }, (node) => nodeAt(node, run, crown));
    leaves = leaves.length < RUN ? [] : await leavesFrom(setting, size);
  }
  await checkNodes(setting, crown, { first: 0, above: HEIGHT });
  await checkEnd(setting, size, newest);
  await checkWitnesses(setting);
}

/** The next leaves; a gap ends them, for nothing behind it can be told. */
async function leavesFrom({ query, findings }: Setting, from: number): Promise<readonly string[]> {
  const rows = await query<{ readonly index: number; readonly hash: string }>(LEAVES, [from]);
  findings.looked('log_leaf', rows.length);
  const gap = rows.findIndex(({ index }, i) => index !== from + i);
  if (gap >= 0) findings.differs({ table: 'log_leaf', key: String(from + gap) }, 'row', 'missing', 'present');
  const whole = gap >= 0 ? rows.slice(0, gap) : rows;
  return Promise.all(whole.map(({ hash }) => leafHash(hash, digest)));
}

function nodeAt({ level, index }: NodeAt, { start, levels }: Run, crown: Levels): string {
  const own = level < HEIGHT ? levels[level]?.[index - start / 2 ** level] : crown[level - HEIGHT]?.[index];
  return own ?? '';
}

/** Stored nodes are those the leaves make, and each of these is stored. */
async function checkNodes(
  { query, findings }: Setting,
  levels: Levels,
  { first, above = 0 }: { readonly first: number; readonly above?: number },
): Promise<void> {
  const places = levels.map((hashes, l) => ({ level: above + l, first: first / 2 ** l, hashes }));
  const column = (of: (place: (typeof places)[number]) => number) => places.map(of);
  const bounds = [column((p) => p.level), column((p) => p.first), column((p) => p.first + p.hashes.length)];
  const nodes = await query<Node>(NODES, bounds);
  findings.looked('log_node', nodes.length);
  const stored = new Map(nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
  for (const { level, first: from, hashes } of places)
    for (const [i, hash] of hashes.entries()) {
      const at = { table: 'log_node', key: `${level}/${from + i}` };
      const found = stored.get(at.key);
      if (found === undefined) findings.differs(at, 'row', 'missing', 'present');
      else if (found !== hash) findings.differs(at, 'hash', found, hash);
    }
}

/** Nothing stands beyond the leaves, and the newest head covers them all. */
async function checkEnd(setting: Setting, size: number, newest: number): Promise<void> {
  const { query, findings } = setting;
  for (const { level, index } of await query<NodeAt>(BEYOND, [size]))
    findings.differs({ table: 'log_node', key: `${level}/${index}` }, 'row', 'present', 'no such subtree');
  const last = await checkHeads(setting, { after: newest, to: Number.MAX_SAFE_INTEGER });
  if (last !== size) findings.differs({ table: 'checkpoint', key: String(last) }, 'size', last, `${size} leaves`);
}
