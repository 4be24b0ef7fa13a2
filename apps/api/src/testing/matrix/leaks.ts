import { sight } from '../../access/matrix/players.js';
import type { Ask } from './asks.js';
import type { Cell } from './cell.js';
import { type Reply, send } from './run.js';
import type { FileIds, World } from './world.js';

interface Asked {
  readonly ask: Ask;
  readonly reply: Reply;
}

/** Ids of nothing, as long as the real ones. */
const NOTHING = '00000000-0000-4000-8000-00000000dead';
const NO_DIGEST = 'deadbeef'.repeat(8);

/** Headers and words that are a moment's own. */
const MOMENT = /"trace":"[^"]*"|\d{4}-\d\d-\d\dT[\d:.]+Z/g;
function plain({ status, headers, text }: Reply, ids: readonly string[]): string {
  const { 'x-trace': _trace, date: _date, ...kept } = headers;
  const words = JSON.stringify([status, kept, text.replaceAll(MOMENT, '')]);
  return ids.reduce((all, id) => all.replaceAll(id, '·'), words);
}

/**
 * What an answer gives away, if anything: where nothing is to be found, it must be the answer to an id that does not exist,
 * byte by byte; and whoever has a file out of sight must not meet it in an answer about something else.
 */
export async function leakOf(world: World, cell: Cell, asked: Asked): Promise<string | undefined> {
  if (cell.row.about && cell.expected === 'nothing') return unlikeNothing(world, asked);
  return cell.row.about ? undefined : mentions(world, cell, asked);
}

/** In which way an answer differs from that to ids that do not exist. */
export async function unlikeNothing(world: World, { ask, reply }: Asked): Promise<string | undefined> {
  const ids = idsIn(ask.url);
  const url = ids.reduce((at, id) => at.replace(id, id.length === 64 ? NO_DIGEST : NOTHING), ask.url);
  const nothing = await send(world, { ...ask, url, headers: { ...ask.headers, ...freshKey(ask) } });
  const [here, there] = [plain(reply, ids), plain(nothing, [NOTHING, NO_DIGEST])];
  return here === there ? undefined : `answers otherwise than for an unknown id: ${here} / ${there}`;
}

const idsIn = (url: string): readonly string[] =>
  url.match(/[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
const freshKey = ({ headers }: Ask): Readonly<Record<string, string>> =>
  headers['idempotency-key'] ? { 'idempotency-key': crypto.randomUUID() } : {};

/** Words by which a file can be told. */
const marks = ({ case: id, number, document, party }: FileIds): readonly string[] => [id, number, document, party];

/** The audit administrator learns ids by numbers, and from what the office's own people asked for. */
const mayMention = ({ player, route }: Cell): boolean =>
  player === 'audit-admin' && /\/api\/(access|emergencies)/.test(route);

function mentions({ open, closed }: World, cell: Cell, { ask, reply }: Asked): string | undefined {
  if (mayMention(cell) || sight[cell.player].includes(cell.relation)) return undefined;
  // A refusal repeats the address that was asked for.
  const text = idsIn(ask.url).reduce((at, id) => at.replaceAll(id, ''), reply.text);
  const found = [...marks(open), ...marks(closed)].find((mark) => text.includes(mark));
  return found ? `mentions ${found}` : counts(cell, reply);
}

/** Counts that are of cases alone; those of the office's own affairs are everybody's. */
const COUNTS: Readonly<Record<string, RegExp>> = {
  'GET /api/cases': /"total":0\b/,
  'GET /api/tasks': /^\[\]$/,
  'GET /api/dashboard': /^\{"byStage":\[\],"byAge":\[\],.*"recordingGaps":0,/,
  'GET /api/retention': /"items":\[\]/,
};

/** Where no case is in sight, there is none to count. */
function counts({ route }: Cell, { status, text }: Reply): string | undefined {
  const none = COUNTS[route];
  return none && status === 200 && !none.test(text) ? `counts what is out of sight: ${text.slice(0, 120)}` : undefined;
}
