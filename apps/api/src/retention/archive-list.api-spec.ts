import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RetentionPage } from '@anjuan/contract';
import { DEMO_PASSWORD } from '../identity/demo-accounts.query.js';
import { AFTER_TERM, actNow, archivedCase, destroy, setDay, shortTerms } from '../testing/destroyed-case.js';
import { Person } from '../testing/person.js';
import { TestServer } from '../testing/test-server.js';
import { RemoveBytes } from './remove-bytes.js';

let server: TestServer;
let first: { id: string; version: number };
let second: { id: string; version: number };
beforeAll(async () => {
  server = await TestServer.start();
  await shortTerms(server);
  const made = [await archivedCase(server), await archivedCase(server)];
  [first, second] = made.map(({ id, file }) => ({ id, version: file.version })) as [typeof first, typeof second];
});
afterAll(() => server.stop());

const ask = async (list: string, by = 'archivist01'): Promise<RetentionPage> =>
  (await (await Person.signIn(server.http, by, DEMO_PASSWORD)).get(`/api/retention?list=${list}`).expect(200)).body;
const ids = async (list: string): Promise<readonly string[]> => (await ask(list)).items.map(({ id }) => id).sort();
const both = () => [first.id, second.id].sort();

describe('the lists of the archive', () => {
  test('say which terms end within a year, before any is over', async () => {
    expect([await ids('soon'), await ids('due')]).toEqual([both(), []]);
    const [line] = (await ask('soon')).items;
    expect(line).toMatchObject({ class: 'ordinary', period: '0年', until: '2026-12-31', disposal: null, holds: [] });
  });

  test('say which are over, which are held and which are proposed', async () => {
    setDay(server, AFTER_TERM);
    expect([await ids('soon'), await ids('due')]).toEqual([[], both()]);
    const hold = { ground: 'remedy', reason: '当事人已提起行政诉讼。' };
    await actNow(server, first, { by: 'head01', step: 'place-hold', input: hold });
    expect((await ask('held')).items).toMatchObject([{ id: first.id, holds: [{ track: 'hold/1', ...hold }] }]);
    const appraisal = { appraisal: '保管期限届满，无继续保存价值。' };
    await actNow(server, second, { by: 'archivist01', step: 'propose-destruction', input: appraisal });
    const proposal = { track: 'destruction/1', by: '归归归', on: AFTER_TERM };
    const [waiting] = (await ask('proposed', 'head01')).items;
    expect(waiting).toMatchObject({
      id: second.id,
      version: second.version,
      proposal: { ...proposal, by: expect.any(String) },
    });
    expect(waiting?.proposal?.by).not.toBe('');
    expect(await ids('due')).toEqual([first.id]);
  });

  test('say what is destroyed, and how many bytes still wait to be removed', async () => {
    await actNow(server, first, {
      by: 'head01',
      step: 'lift-hold',
      input: { reason: '判决已经生效。' },
      track: 'hold/1',
    });
    await destroy(server, first);
    const [gone] = (await ask('destroyed')).items;
    expect(gone).toMatchObject({ id: first.id, disposal: 'destroyed', destroyedOn: AFTER_TERM });
    expect([await ids('held'), await ids('due')]).toEqual([[], []]);
    await server.app.get(RemoveBytes).night();
    expect((await ask('destroyed')).items[0]?.bytesLeft).toBe(0);
  });

  test('are for the archivist and the head, and answer nothing else', async () => {
    await (await Person.signIn(server.http, 'officer01', DEMO_PASSWORD)).get('/api/retention?list=due').expect(403);
    const archivist = await Person.signIn(server.http, 'archivist01', DEMO_PASSWORD);
    for (const query of ['', '?list=all', '?list=due&list=held', '?list=due&cursor=x', '?list=due&more=1'])
      await archivist.get(`/api/retention${query}`).expect(422);
  });
});
