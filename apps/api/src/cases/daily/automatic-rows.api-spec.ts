import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEMO_AGENCY, demoPerson } from '../../demo/office.js';
import { Clock } from '../../platform/clock.js';
import { asSuperuser } from '../../testing/test-database.js';
import { TestServer } from '../../testing/test-server.js';
import { Walker } from '../../testing/walker.js';
import { AutomaticRows } from './automatic-rows.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const officers = ['officer01', 'officer02'].map(demoPerson);
const things = [{ name: '烧烤炉', quantity: 1, spec: '不锈钢', place: '执法队仓库' }];
const registered = { officers, certificatesShown: true, items: things, keeper: '当事人', partySigned: true };

const at = (day: string): void => {
  server.app.get(Clock).now = () => new Date(`${day}T04:00:00Z`);
};
const newDay = () => server.app.get(AutomaticRows).batch({ agency: DEMO_AGENCY });
const ENTRIES = `SELECT body->>'step' || ' ' || (body->>'on') || ' ' || (body->'by'->>'role') AS line
FROM anjuan.journal_entry WHERE file_id = $1 ORDER BY seq`;
/** Read past the server, since days go by and nobody stays signed in that long. */
const stepsOf = async ({ id }: Walker): Promise<readonly string[]> =>
  (await asSuperuser(server.database.name, (client) => client.query(ENTRIES, [id]))).rows.map(({ line }) => line);

async function act(walker: Walker, step: string, doing: object): Promise<void> {
  const { status, body } = await walker.try(step, doing);
  expect([step, status, body.unmet, body.faults]).toEqual([step, 201, undefined, undefined]);
}

/** Evidence registered on Wednesday, 18 November 2026: its seven working days end on Friday, the 27th. */
async function preserved(): Promise<Walker> {
  const walker = new Walker(server);
  // A matter of city management: elsewhere preservation does not end by itself.
  await act(walker, 'register-lead', { input: { matter: '120101ZQBCF01005' } });
  await walker.walk('assign-lead', 'record-scene', 'request-filing', 'approve-filing');
  const track = 'preservation/1';
  const asked = { why: '当事人拟于当晚转移涉案物品，证据可能灭失。', things: '烧烤炉一台。' };
  await act(walker, 'request-preservation', { on: '2026-11-18', input: asked });
  await act(walker, 'approve-preservation', { on: '2026-11-18', track });
  await act(walker, 'register-preserved', { on: '2026-11-18', track, input: registered });
  return walker;
}

test('what time alone opens is done on its day, once, and nobody had to act', async () => {
  const walker = await preserved();
  at('2026-11-27');
  await newDay();
  expect((await stepsOf(walker)).at(-1)).toBe('register-preserved 2026-11-18 officer');
  at('2026-11-28');
  await newDay();
  await newDay();
  expect((await stepsOf(walker)).slice(-2)).toEqual([
    'register-preserved 2026-11-18 officer',
    'lapse-preservation 2026-11-28 system',
  ]);
  const stage = `SELECT state->'tracks'->'preservation/1'->>'stage' AS stage FROM anjuan.case_file WHERE id = $1`;
  const { rows } = await asSuperuser(server.database.name, (client) => client.query(stage, [walker.id]));
  expect(rows).toEqual([{ stage: 'lapsed' }]);
});

test('a new day puts one batch of each agency into the queue', async () => {
  await server.app.get(AutomaticRows).newDay();
  const jobs = 'SELECT queue_name FROM graphile_worker.jobs WHERE task_identifier = $1 ORDER BY 1';
  const { rows } = await asSuperuser(server.database.name, (client) => client.query(jobs, ['automatic-rows']));
  expect(rows).toHaveLength(2);
  expect(rows.map((r) => r.queue_name)).toContain(`automatic-rows ${DEMO_AGENCY}`);
});

test('the day also begins when the server starts', async () => {
  const started = await TestServer.start({ JOBS: '1' });
  const done = 'SELECT 1 FROM graphile_worker.jobs WHERE task_identifier IN ($1, $2)';
  try {
    const left = () =>
      asSuperuser(started.database.name, (client) => client.query(done, ['new-day', 'automatic-rows']));
    for (let tries = 0; tries < 100 && (await left()).rowCount; tries += 1)
      await new Promise((go) => setTimeout(go, 100));
    expect((await left()).rowCount).toBe(0);
    const crontab = 'SELECT identifier FROM graphile_worker._private_known_crontabs';
    const { rows } = await asSuperuser(started.database.name, (client) => client.query(crontab));
    expect(rows.map((r) => r.identifier)).toEqual(['new-day']);
  } finally {
    await started.stop();
  }
});
