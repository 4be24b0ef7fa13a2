import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CasePage, DashboardView } from '@anjuan/contract';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

let server: TestServer;
let short: Walker;
beforeAll(async () => {
  server = await TestServer.start();
  short = await new Walker(server).walk('register-lead', 'assign-lead');
  await short.try('record-scene', { bare: true });
  await new Walker(server).walk('register-lead', 'assign-lead', 'record-scene');
});
afterAll(() => server.stop());

const dashboard = async (): Promise<DashboardView> => (await (await server.as('head01')).get('/api/dashboard')).body;
const listed = async (query: string): Promise<readonly string[]> => {
  const { items } = (await (await server.as('head01')).get(`/api/cases?${query}`).expect(200)).body as CasePage;
  return items.map(({ id }) => id);
};

describe('completeness of recording', () => {
  test('is counted by act: those that needed a recording, and those of them that reached their grade', async () => {
    const { recordings, gapReasons } = await dashboard();
    const { matter } = short.file.dossier;
    expect(recordings).toMatchObject([{ matter, needed: 2, met: 1, short: 1 }]);
    expect(gapReasons).toEqual([{ reason: 'open', count: 1 }]);
    expect(await listed(`recording=short&matter=${matter}`)).toEqual([short.id]);
    expect(await listed('recording=open')).toEqual([short.id]);
  });

  test('keeps the act counted when its gap is explained, under its reason', async () => {
    const seq = short.file.acts.at(-1)?.seq;
    const note = '执法记录仪当日送修，两名见证人在场。';
    await short.try('explain-gap', { input: { seq, reason: 'device', note } });
    const { recordings, gapReasons } = await dashboard();
    expect([recordings[0]?.met, gapReasons]).toEqual([1, [{ reason: 'device', count: 1 }]]);
    expect(await listed('recording=device')).toEqual([short.id]);
    expect(await listed('recording=open')).toEqual([]);
  });

  test('a reason that is none finds nothing, and what is no word is refused', async () => {
    expect(await listed('recording=nothing')).toEqual([]);
    await (await server.as('head01')).get('/api/cases?recording=%27').expect(422);
  });
});
