import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCheckpoint, readNote } from '@anjuan/journal';
import { DEMO_AGENCY } from '../demo/office.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/reads/reader.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Sequencer } from '../transparency/sequencer.js';
import { PublishedQuery } from './published.query.js';

const DAYS = 35;
const first = new Date('2026-10-01T03:00:00Z');
const at = (hours: number): Date => new Date(first.getTime() + hours * 3_600_000);

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
  const officer = await server.as('officer01');
  // Two heads a day: at eleven, and a minute before midnight in China, which is four in the afternoon in London.
  for (let day = 0; day < DAYS; day += 1)
    for (const hours of [day * 24, day * 24 + 12.98]) {
      await officer.get('/api/tasks').expect(200);
      server.app.get(Clock).now = () => at(hours);
      await server.app.get(Sequencer).turn();
    }
});
afterAll(() => server.stop());

const log = (before?: string) => server.app.get(PublishedQuery).log(DEMO_AGENCY, before);

test('the newest head is a note that says what stands beside it', async () => {
  const { newest, name, keyId, publicKey } = await log();
  const { text, signatures } = readNote(newest?.note ?? '');
  expect(readCheckpoint(text)).toEqual({ origin: name, size: newest?.size, root: newest?.root });
  expect(signatures.map(({ keyHash }) => keyHash)).toEqual([keyId]);
  expect(publicKey).toMatch(/^[0-9a-f]{64}$/);
});

test('each civil day has its last head, and days before a page go on where it ends', async () => {
  const page = await log();
  expect(page.days).toHaveLength(30);
  expect(page.days[0]).toMatchObject({ on: '2026-11-04', size: page.newest?.size });
  const more = await log(page.next ?? '');
  const days = [...page.days, ...more.days];
  expect(new Set(days.map(({ on }) => on)).size).toBe(DAYS);
  expect(days.map(({ on }) => on)).toEqual(
    days
      .map(({ on }) => on)
      .sort()
      .reverse(),
  );
  expect(more.next).toBeNull();
});

const signature = (size: number): string => `
  INSERT INTO anjuan.witness (agency_id, name, public_key) VALUES ('${DEMO_AGENCY}', 'w.example', '${'0'.repeat(64)}');
  INSERT INTO anjuan.witness_signature (agency_id, size, name, line, seen_at)
    VALUES ('${DEMO_AGENCY}', ${size}, 'w.example', '\u2014 w.example ${'A'.repeat(100)}', now())`;

test('a day names the witnesses who signed one of its heads', async () => {
  const { days } = await log();
  const { size } = days[3] ?? { size: 0 };
  await asSuperuser(server.database.name, (client) => client.query(signature(size - 1)));
  const again = await log();
  expect(again.days.map(({ witnesses }) => witnesses.length)).toEqual(days.map((_day, i) => (i === 3 ? 1 : 0)));
  expect(again.witnessed).toMatchObject({ size: size - 1 });
  expect(again.witnessed?.signatures.map(({ name }) => name)).toContain('w.example');
});

test('an office without a log has an empty one', async () => {
  const reader = server.app.get(Reader);
  const found = await reader.run<{ id: string }>(
    { face: true },
    'SELECT agency_id AS id FROM agency WHERE agency_id <> $1',
    [DEMO_AGENCY],
  );
  const empty = await server.app.get(PublishedQuery).log(found[0]?.id ?? '');
  expect(empty).toMatchObject({ newest: null, witnessed: null, days: [], next: null });
});
