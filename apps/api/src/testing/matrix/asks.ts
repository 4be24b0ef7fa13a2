import { randomUUID } from 'node:crypto';
import type { Cell } from './cell.js';
import { DEMO_AGENCY } from '../../demo/office.js';
import { idOf } from './ids.js';
import { type Somebody, keyOf, makePerson, openSession } from './people.js';
import type { FileIds, World } from './world.js';

/** One request. */
export interface Ask {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** What stands behind a path or in a body, by route; a body fits its form only where nothing can come of it. */
const queries: Readonly<Record<string, (file: FileIds) => string>> = {
  'GET /api/cases/:id/similar': () => '?tier=ordinary',
  'GET /api/retention': () => '?list=due',
  'GET /api/access/verify': () => '?limit=50',
  'GET /api/access/export': () => '?action=case.export',
  'GET /api/access/cases': ({ number }) => `?number=${encodeURIComponent(number)}`,
};
const look = { purpose: 'identify' };
const bodies: Readonly<Record<string, object>> = {
  'POST /api/cases/:id/parties/:ref/view': look,
  'POST /api/cases/:id/parties/:ref/earlier': look,
  'POST /api/cases/:id/acts/:step': { input: { unknown: 1 } },
  'POST /api/procedures/:kind/acts/:step': { input: { unknown: 1 } },
};
/** Sent to a thing of another office: it fits its form, so that only the thing's office can be what is wrong. */
const goodBodies: Readonly<Record<string, object>> = {
  'POST /api/accounts/:id/invitation': { purpose: 'reset' },
  'POST /api/emergencies/:id/review': { verdict: 'justified' },
};
const TUS = { 'tus-resumable': '1.0.0' };
/** A part that does not go on where the upload stands. */
const PART = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '5' };

/** The request of a cell. Some need something of their own first, a session or an upload to lose. */
export async function askOf(world: World, cell: Cell): Promise<Ask> {
  const { route, player, relation } = cell;
  const [method = '', pattern = ''] = route.split(' ');
  const file = relation === 'closed' ? world.closed : world.open;
  const me = world.people.get(keyOf(player, relation));
  const url = fill(pattern, { file, route, id: await idOf(world, cell, me) });
  const cookie: Readonly<Record<string, string>> = me ? { cookie: await cookieFor(world, cell, me) } : {};
  return {
    method,
    url: url + (queries[route]?.(file) ?? ''),
    headers: { 'x-requested-with': 'anjuan', ...cookie, ...protocolOf(route), ...actOf(route, file) },
    ...bodyOf(cell),
  };
}

/** What the protocol of uploads wants to be told. */
function protocolOf(route: string): Readonly<Record<string, string>> {
  if (!route.includes(' /api/uploads')) return {};
  return route.startsWith('PATCH') ? { ...TUS, ...PART } : TUS;
}

/** A key of its own and the version that stands. */
const actOf = (route: string, { version }: FileIds): Readonly<Record<string, string>> =>
  route.includes('/acts/') ? { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` } : {};

/** Routes that take no JSON. */
const BARE = /uploads$|evidence$/;

function bodyOf({ route, relation }: Cell): Pick<Ask, 'body'> {
  if (!route.startsWith('POST') || BARE.test(route)) return {};
  return { body: (relation === 'other' && goodBodies[route]) || (bodies[route] ?? {}) };
}

/** What ends a session is asked with one of its own; what ends all of them, by somebody who asks for nothing else. */
async function cookieFor({ client }: World, { route, player, relation }: Cell, me: Somebody): Promise<string> {
  if (route === 'DELETE /api/session') return (await openSession(client, me)).cookie;
  if (route === 'DELETE /api/account/sessions') return (await makePerson(client, player, relation)).cookie;
  return me.cookie;
}

interface Filling {
  readonly file: FileIds;
  readonly route: string;
  readonly id: string;
}

function fill(pattern: string, { file, route, id }: Filling): string {
  return pattern
    .replace(':id', id)
    .replace(':digest', file.digest)
    .replace(':ref', file.party)
    .replace(':agency', DEMO_AGENCY)
    .replace('import/:kind', 'import/certificates')
    .replace(':kind', 'ordinary')
    .replace(':step', route.includes('procedures') ? 'register-lead' : 'add-evidence');
}
