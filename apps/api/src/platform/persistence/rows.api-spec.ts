import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { JournalEntry } from '@anjuan/contract';
import { DEMO_AGENCY } from '../../demo/office.js';
import { TestServer } from '../../testing/test-server.js';
import { UnitOfWork } from '../unit-of-work.js';
import type { Tx } from './tx.js';

let server: TestServer;
beforeAll(async () => (server = await TestServer.start()));
afterAll(() => server.stop());

const FILE = '00000000-0000-8000-a000-0000000000aa';
const run = <T>(work: (tx: Tx) => Promise<T>) =>
  server.app.get(UnitOfWork).run({ agency: DEMO_AGENCY, system: true }, work);
const next = () => run((tx) => tx.numbers.next('rows', 2026));

/** An entry the database does not take: its hash is none. */
const unfit = { seq: 1, prev: 'a'.repeat(64), hash: 'none', body: { at: '2026-11-23T08:00:00.000Z' } };
const entry = (more: object = {}) => ({ ...unfit, ...more }) as unknown as JournalEntry;

/** A number taken in the transaction, and then whatever goes wrong; the next number tells whether the first was kept. */
async function spoilt(how: (tx: Tx) => Promise<void> | void): Promise<unknown> {
  const before = await next();
  const outcome = await run(async (tx) => {
    await tx.numbers.next('rows', 2026);
    await how(tx);
  }).catch((error: unknown) => error);
  expect(await next()).toBe(before + 1);
  return outcome;
}

describe('writes that are sent together with the commit', () => {
  test('one the database refuses takes everything back, and is what is told', async () => {
    const told = await spoilt((tx) => tx.unawaited(tx.journal.insert(FILE, entry())));
    expect(told).toMatchObject({ code: '23514', constraint: 'journal_entry_hash_check' });
  });

  test('one that cannot be sent keeps the commit from being sent', async () => {
    const ring: Record<string, unknown> = { at: unfit.body.at };
    ring.ring = ring;
    const told = await spoilt((tx) => tx.unawaited(tx.journal.insert(FILE, entry({ body: ring }))));
    expect(told).toBeInstanceOf(TypeError);
  });

  test('a failure somebody swallowed is not taken for a commit', async () => {
    const told = await spoilt((tx) => tx.journal.insert(FILE, entry()).catch(() => {}));
    expect(told).toMatchObject({ message: 'the transaction was taken back' });
  });
});
