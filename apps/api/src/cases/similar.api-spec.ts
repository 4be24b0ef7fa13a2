import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SimilarCasesView } from '@anjuan/contract';
import { walkTo } from '../testing/stages.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

let server: TestServer;
let weighing: Walker;
let decided: readonly Walker[];
beforeAll(async () => {
  server = await TestServer.start();
  decided = [await walkTo(new Walker(server), 'decided'), await walkTo(new Walker(server), 'decided')];
  weighing = await walkTo(new Walker(server), 'concluded');
});
afterAll(() => server.stop());

const similar = async (id: string, query = '', who = 'officer01') => {
  const answer = await (await server.as(who)).get(`/api/cases/${id}/similar${query}`);
  return { status: answer.status, body: answer.body as SimilarCasesView };
};

describe('similar decided cases', () => {
  test('are those of the same matter, kind of party and step, with their fines', async () => {
    const { status, body } = await similar(weighing.id);
    expect(status).toBe(200);
    expect(body.cases.map(({ id }) => id).sort()).toEqual(decided.map(({ id }) => id).sort());
    expect(body.cases[0]).toMatchObject({
      party: 'person',
      tier: 'grave',
      decidedOn: '2026-10-21',
      fineFen: 1_000_000,
    });
    expect(body.cases[0]?.number).toMatch(/〔2026〕/);
    expect(body.fines).toEqual({ minFen: 1_000_000, medianFen: 1_000_000, maxFen: 1_000_000 });
  });

  test('say nothing of the party', async () => {
    expect(JSON.stringify((await similar(weighing.id)).body)).not.toContain('尤');
  });

  test('leave the case itself out', async () => {
    const [one, other] = decided;
    expect((await similar(one?.id ?? '')).body.cases.map(({ id }) => id)).toEqual([other?.id]);
  });

  test('of another step are none', async () => {
    const { body } = await similar(weighing.id, '?tier=slight');
    expect(body).toEqual({ since: body.since, cases: [] });
  });

  test('a step nobody knows is the one on file', async () => {
    expect((await similar(weighing.id, '?tier=toString')).body.cases).toHaveLength(2);
  });

  test('of a case of another agency are not told', async () => {
    expect((await similar(weighing.id, '', 'other-officer01')).status).toBe(404);
  });

  test('of an unknown case are not told', async () => {
    expect((await similar('00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});
