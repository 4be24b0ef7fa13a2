import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge } from '../platform/alarm.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Sequencer } from '../transparency/sequencer.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ NODE_ENV: 'production' });
});
afterAll(() => server.stop());

const sql = (text: string) => asSuperuser(server.database.name, (client) => client.query(text));
const ask = async () => (await (await server.as('evaluator01')).get('/api/audit/alarms').expect(200)).body;

test('before anything has happened the screen knows what is set badly, and what waits for the log', async () => {
  acknowledge();
  const found = await ask();
  expect(found).toMatchObject({ alarms: [], warnings: ['no-public-url'], newestHeadAt: null });
  expect(found.queued).toBeGreaterThan(0);
});

test('a log that cannot grow is an alarm on the screen', async () => {
  await server.app.get(Sequencer).turn();
  expect(await ask()).toMatchObject({ alarms: [], newestHeadAt: expect.stringMatching(/^\d{4}-/) });
  await sql(`UPDATE anjuan.log_node SET hash = translate(hash, '0123456789abcdef', '123456789abcdef0')`);
  await (await server.as('officer01')).get('/api/tasks').expect(200);
  await server.app.get(Sequencer).turn();
  const { alarms, queued } = await ask();
  expect(alarms).toMatchObject([{ kind: 'log', says: expect.stringContaining('checkpoint') }]);
  expect(queued).toBeGreaterThan(0);
});

test.each(['officer01', 'clerk01'])('it is not for %s', async (username) => {
  await (await server.as(username)).get('/api/audit/alarms').expect(403);
});
