import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ActResult, JournalView, LimitView, Problem } from '@anjuan/contract';
import { RecomputeLimits } from '../cases/daily/recompute-limits.js';
import { DEMO_AGENCY } from '../demo/office.js';
import { Offices } from '../platform/offices.js';
import { OTHER_AGENCY } from '../testing/other-office.js';
import { TestServer } from '../testing/test-server.js';
import { TODAY } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

/** A working Tuesday ahead. */
const DAY = '2026-12-01';
const PAPER = '区人民政府通知〔2026〕88号：当日全区停工';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

/** Proposes an own day and confirms it. @returns the file, or the rules that bar the proposal */
async function ownDay(from: string, works: boolean): Promise<string | readonly string[]> {
  const system = await server.as('sysadmin01');
  const proposed = await system.open('setting', 'propose-own-day', { on: TODAY, input: { from, paper: PAPER, works } });
  if (proposed.status !== 201) return ((proposed.body as Problem).unmet ?? []).map(({ rule }) => rule);
  const { id } = (proposed.body as ActResult).case.line;
  const confirmed = await (await server.as('secadmin01')).act(id, 'confirm-setting', { on: TODAY, input: {} });
  expect([confirmed.status, confirmed.body.unmet]).toEqual([201, undefined]);
  await server.app.get(RecomputeLimits).batch({ agency: DEMO_AGENCY, notice: id });
  return id;
}
const limit = async ({ id }: Walker, clock: string) =>
  ((await (await server.as('officer01')).get(`/api/cases/${id}/limits`)).body as LimitView[]).find(
    (one) => one.clock === clock,
  )?.due;
const recomputed = async ({ id }: Walker) =>
  ((await (await server.as('officer01')).get(`/api/cases/${id}/journal`)).body as JournalView).entries.filter(
    ({ body }) => body.step === 'recompute-limits',
  );

test('a day of the office’s own moves its limits, is said case by case, and can be taken back', async () => {
  const walker = new Walker(server);
  const input = { matter: '120101ZQBCF01005', discoveredOn: '2026-11-19', actOn: '2026-11-19' };
  expect((await walker.try('register-lead', { on: '2026-11-19', input })).status).toBe(201);
  const due = await limit(walker, 'C-VER');
  expect(due).toBe('2026-12-10');

  expect(typeof (await ownDay(DAY, false))).toBe('string');
  expect(await limit(walker, 'C-VER')).toBe('2026-12-11');
  const [entry] = await recomputed(walker);
  expect(entry?.body.input).toMatchObject({ year: 2026, notice: PAPER });

  expect(await ownDay(DAY, false)).toEqual(['HSE-105']);
  expect(typeof (await ownDay(DAY, true))).toBe('string');
  expect(await limit(walker, 'C-VER')).toBe('2026-12-10');
  expect(await recomputed(walker)).toHaveLength(2);
});

test('the other office keeps the national calendar', async () => {
  await ownDay('2026-12-02', false);
  const off = async (agency: string) => (await server.app.get(Offices).of(agency)).holidays['2026']?.off ?? [];
  expect(await off(DEMO_AGENCY)).toContain('2026-12-02');
  expect(await off(OTHER_AGENCY)).not.toContain('2026-12-02');
});

test.each([
  ['a day that has passed', '2026-11-19', false, 'HSE-135'],
  ['a year without a notice', '2027-03-02', false, 'HSE-105'],
  ['a Saturday off', '2026-12-05', false, 'HSE-105'],
])('%s is refused', async (_what, from, works, rule) => {
  expect(await ownDay(from, works)).toContain(rule);
});
