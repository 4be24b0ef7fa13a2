import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';
import { accessRoutes } from '../access/access-routes.js';
import { DEMO_AGENCY } from '../demo/office.js';
import { matterNo } from '../demo/play.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { Sequencer } from '../transparency/sequencer.js';
import { OTHER_AGENCY } from '../testing/other-office.js';
import type { Person } from '../testing/person.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

/** How many cases the other office opens meanwhile. */
const CASES = 100;
/** What grows by the own looks, the one before among them: journal of accesses, custody, the log. Counted, not compared. */
const OWN_LOOKS = /\/access(\/|\?|$)|\/facts$|\/api\/log\/|\/export$/;

let server: TestServer;
let walker: Walker;
let ids: Readonly<Record<'case' | 'document' | 'digest', string>>;
let readers: readonly Person[];
let foreign: string;

beforeAll(async () => {
  server = await TestServer.start();
  walker = await walkTo(new Walker(server), 'performing');
  const first = (sql: string) =>
    asSuperuser(server.database.name, async (c) => (await c.query(sql)).rows[0]?.id as string);
  ids = {
    case: walker.id,
    document: await first('SELECT id FROM anjuan.document ORDER BY id LIMIT 1'),
    digest: await first('SELECT digest AS id FROM anjuan.evidence_blob ORDER BY digest LIMIT 1'),
  };
  readers = await Promise.all(
    ['officer01', 'evaluator01', 'auditadmin01', 'sysadmin01', 'secadmin01', 'head01'].map((name) => server.as(name)),
  );
}, 120_000);
afterAll(() => server.stop());

/** The address of a reading route with ids of this office, or with one given id in the place of the first. */
function addressOf(pattern: string, id?: string): string {
  const own = pattern.startsWith('/api/documents') ? ids.document : ids.case;
  return pattern
    .replace(':digest', id ?? ids.digest)
    .replace(':agency', DEMO_AGENCY)
    .replace(/:\w+/, id ?? own)
    .replace(/:\w+/g, randomId);
}
const randomId = (): string => '0198c2f0-0000-7000-8000-00000000dead';

const patterns = Object.keys(accessRoutes).flatMap((route) => (route.startsWith('GET ') ? [route.slice(4)] : []));
/** Questions that find, count and narrow. */
const searches = [
  '?limit=1', '?text=天津', '?text=烧烤', '?unit=first', '?procedure=ordinary', '?procedure=agency', '?stage=lead',
  '?stage=performing', '?overdue=true', '?gaps=true', '?review=in-review', '?publicity=due', '?from=2026-01-01&to=2026-12-31',
  `?matter=${matterNo(17)}`, '?cursor=x', '?limit=0', '?office=none',
].map((query) => `/api/cases${query}`); // prettier-ignore
const pages = ['/portal', '/portal/?q=天津', '/portal/officers', '/portal/matters', '/portal/verify?number=1'];

/** An answer without what only the moment of asking gives it. */
function plain({ status, headers, text, body }: Response): object {
  const { 'content-type': type, 'content-length': _length, etag, link } = headers as Record<string, string>;
  const words = (Buffer.isBuffer(body) ? `${body.length} bytes` : (text ?? ''))
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'T')
    .replace(/"trace":"[^"]*"/g, '')
    .replace(/"(uptime|rssMiB|seconds|ms)":[\d.]+/g, '');
  return { status, type, etag: etag ?? null, link: link ?? null, words };
}

/** Asks as the first of the people who may. */
async function ask(address: string): Promise<Response> {
  let answer: Response | undefined;
  for (const person of readers) {
    answer = await person.get(address).query({});
    if (answer.status !== 403) break;
  }
  return answer as Response;
}

async function snapshot(): Promise<Readonly<Record<string, object>>> {
  const seen: Record<string, object> = {};
  for (const address of [...patterns.map((pattern) => addressOf(pattern)), ...searches])
    seen[address] = plain(await ask(encodeURI(address)));
  for (const address of pages) seen[address] = plain(await request(server.http).get(encodeURI(address)));
  return seen;
}

const differing = (a: Readonly<Record<string, object>>, b: Readonly<Record<string, object>>): readonly string[] =>
  Object.keys(a).filter((address) => JSON.stringify(a[address]) !== JSON.stringify(b[address]));

/** How long the own journal of accesses is. */
function entriesOf(seen: Readonly<Record<string, object>>): number {
  const { words } = seen['/api/access/verify'] as { readonly words: string };
  return (JSON.parse(words) as { readonly entries: number }).entries;
}

/** How many leaves the own log has. */
function sizeOf(seen: Readonly<Record<string, object>>): number {
  const { words } = seen[`/api/log/${DEMO_AGENCY}/checkpoint`] as { readonly words: string };
  // A checkpoint is a signed note: its name, its size, its root.
  return Number(words.split('\n')[1]);
}

async function otherOfficeWorks(): Promise<void> {
  const clerk = await server.as('other-clerk01');
  for (let n = 0; n < CASES; n += 1) {
    const answer = await clerk.open('ordinary', 'register-lead', {
      on: '2026-11-19',
      input: {
        source: 'complaint',
        matter: matterNo(17),
        note: '居民反映露天烧烤，天津。',
        place: '天津市另一街道',
        actOn: '2026-11-19',
        discoveredOn: '2026-11-19',
        party: { kind: 'unit', name: `天津烧烤店${n}`, idNumber: '91120101MA0DEMO201' },
      },
    });
    if (answer.status !== 201) throw new Error(answer.text);
    foreign = (answer.body as { case: { line: { id: string } } }).case.line.id;
  }
  await server.app.get(UnitOfWork).run({ agency: OTHER_AGENCY }, async (tx) => {
    for (let n = 0; n < CASES; n += 1) await tx.numbers.next('penalty-decision', 2026);
  });
  await server.app.get(Sequencer).turn();
}

describe('another office’s hundred cases', () => {
  test('change not a byte of any list, count, search, page or error of this one', async () => {
    const turn = () => server.app.get(Sequencer).turn();
    await snapshot();
    await turn();
    const before = await snapshot();
    await turn();
    const again = await snapshot();
    // What changes by being asked for twice is only the own journal of accesses.
    const moving = differing(before, again);
    expect(moving.filter((address) => !OWN_LOOKS.test(address))).toEqual([]);
    await otherOfficeWorks();
    const after = await snapshot();
    expect(differing(again, after).filter((address) => !moving.includes(address))).toEqual([]);
    expect(Object.keys(after).length).toBeGreaterThan(50);
    const shown = moving.map((address) => JSON.stringify(after[address])).join();
    expect([foreign, OTHER_AGENCY, 'other-'].filter((theirs) => shown.includes(theirs))).toEqual([]);
    for (const long of [entriesOf, sizeOf]) expect(long(after) - long(again)).toBe(long(again) - long(before));
  }, 240_000);

  test('give the own numbers no gap', async () => {
    const next = () =>
      server.app.get(UnitOfWork).run({ agency: DEMO_AGENCY }, (tx) => tx.numbers.next('penalty-decision', 2026));
    expect(await next()).toBe(2);
  });

  test.each(patterns.filter((pattern) => /:(id|digest)/.test(pattern)))(
    'an id of theirs is as unknown as none: %s',
    async (pattern) => {
      const nobody = pattern.includes(':digest') ? 'f'.repeat(64) : randomUUID();
      const theirs = pattern.includes(':digest') ? 'e'.repeat(64) : foreign;
      const [a, b] = [await ask(addressOf(pattern, theirs)), await ask(addressOf(pattern, nobody))];
      const without = (answer: Response, id: string) =>
        JSON.parse(JSON.stringify(plain(answer)).replaceAll(id, 'ID')) as object;
      expect(without(a, theirs)).toEqual(without(b, nobody));
      expect(a.status).toBe(404);
    },
  );

  test('an act on theirs is as one on none', async () => {
    const officer = readers[0] as Person;
    const act = (id: string) => officer.act(id, 'assign-lead', { input: {} });
    const nobody = randomUUID();
    const [a, b] = [await act(foreign), await act(nobody)];
    expect([a.status, a.body.type]).toEqual([404, b.body.type]);
    expect(a.body.detail).toEqual(b.body.detail);
  });
});
