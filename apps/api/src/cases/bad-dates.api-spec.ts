import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestServer } from '../testing/test-server.js';
import { walkTo } from '../testing/stages.js';
import { type Doing, Walker } from '../testing/walker.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

/** Tries a step at a stage; the answer must be a problem that names its rule or the place of the fault, and nothing is written. */
async function refused(stage: string, step: string, doing: Doing) {
  const walker = await walkTo(new Walker(server), stage);
  const { version } = walker.file;
  const { status, body } = await walker.try(step, doing);
  expect(status).toBeLessThan(500);
  if (version > 0) {
    const head = await server.as('head01');
    expect(((await head.get(`/api/cases/${walker.id}`)).body as { line: { version: number } }).line.version).toBe(
      version,
    );
  }
  return {
    status,
    type: body.type,
    rules: (body.unmet ?? []).map((u) => u.rule),
    at: (body.faults ?? []).map((f) => f.pointer),
  };
}

describe('a day no act may have', () => {
  test.each([
    ['2019-06-03', ['HSE-91', 'HSE-92', 'HSE-88']],
    ['2031-06-02', ['HSE-90', 'HSE-88']],
    ['2026-11-21', ['HSE-90']],
    ['2026-08-31', ['HSE-91']],
  ])('%s is refused by %s', async (on, rules) => {
    const answer = await refused('investigating', 'add-evidence', { on, input: { takenOn: on } });
    expect(answer).toMatchObject({ status: 409, type: '/problems/step-refused' });
    expect(answer.rules).toEqual(expect.arrayContaining(rules));
  });

  test.each([
    ['2019-06-03', ['HSE-92', 'HSE-88']],
    ['2031-06-02', ['HSE-90', 'HSE-88']],
  ])('a file does not begin on %s', async (on, rules) => {
    const answer = await refused('start', 'register-lead', { on, input: { actOn: on, discoveredOn: on } });
    expect(answer).toMatchObject({ status: 409, rules: expect.arrayContaining(rules) });
  });

  test('the wrong role is told of its role, whatever the day', async () =>
    expect(await refused('investigating', 'add-evidence', { on: '2031-06-02', by: 'publisher01' })).toMatchObject({
      status: 403,
    }));
});

describe('a day typed into an act', () => {
  test.each([
    ['2031-03-03', 'HSE-88'],
    ['2019-03-04', 'HEA-04'],
  ])('for a hearing on %s is refused by %s', async (heldOn, rule) => {
    const answer = await refused('hearing', 'schedule-hearing', { by: 'unithead01', input: { heldOn } });
    expect(answer).toMatchObject({ status: 409, rules: expect.arrayContaining([rule]) });
  });

  test.each([
    ['no day', { heldOn: '2026-02-30' }],
    ['no date at all', { heldOn: 'soon' }],
  ])('that is %s is told at its place', async (_, input) => {
    const answer = await refused('hearing', 'schedule-hearing', { by: 'unithead01', input });
    expect(answer).toMatchObject({ status: 422, at: ['/input/heldOn'] });
  });

  test('an amount below nothing is told at its place', async () => {
    const input = { amountFen: -100, method: 'bank', receipt: '1' };
    expect(await refused('performing', 'settle-payment', { input })).toMatchObject({
      status: 422,
      at: expect.arrayContaining(['/input/amountFen']),
    });
  });
});
