import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActResult, CalendarsView, JournalView, LimitView, NoticePreview, Problem } from '@anjuan/contract';
import { Clock } from '../platform/clock.js';
import { notice2027, proposal2027 } from '../testing/notice-2027.js';
import type { Person } from '../testing/person.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

/** Monday, 28 December 2026: the year 2027 is a guess until its notice comes. */
const TODAY = '2026-12-28';
/** A matter of city management, whose rule gives fifteen working days to check a lead. */
const STALL = '120101ZQBCF01005';

let server: TestServer;
let admin: Person;
let second: Person;
let reader: Person;
beforeAll(async () => {
  server = await TestServer.start({ JOBS: '1' });
  server.app.get(Clock).now = () => new Date(`${TODAY}T04:00:00Z`);
  [admin, second] = [await server.as('sysadmin01'), await server.as('sysadmin02')];
  reader = await server.as('evaluator01');
});
afterAll(() => server.stop());

const preview = (body: object, by = admin) => by.post('/api/calendars/preview').send(body);
const propose = (input: object = proposal2027, by = admin, reasons = {}) =>
  by.open('calendar-year', 'propose-holiday-notice', { on: TODAY, input, reasons });
const answer = (step: string, id: string, by = second, input = {}) =>
  by.act(id, step, { on: TODAY, input }, { version: 1 });
const unmet = ({ body }: { body: unknown }) => ((body as Problem).unmet ?? []).map((u) => u.rule);
const calendars = async () => (await admin.get('/api/calendars')).body as CalendarsView;

/** A lead registered on a day: fifteen working days to check it. */
async function lead(on: string): Promise<Walker> {
  const walker = new Walker(server);
  const input = { matter: STALL, discoveredOn: on, actOn: on };
  const { status, body } = await walker.try('register-lead', { on, input });
  expect([status, body.unmet, body.faults]).toEqual([201, undefined, undefined]);
  return walker;
}
const verifying = async ({ id }: Walker): Promise<LimitView | undefined> =>
  ((await reader.get(`/api/cases/${id}/limits`)).body as LimitView[]).find(({ clock }) => clock === 'C-VER');
const recomputations = async ({ id }: Walker) =>
  ((await reader.get(`/api/cases/${id}/journal`)).body as JournalView).entries
    .map(({ body }) => body)
    .filter(({ step }) => step === 'recompute-limits');

async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await ask();
    if (found) return found;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error('it did not happen');
}

describe('the file of a notice', () => {
  test('is compared with the calendar day by day, and nothing is written', async () => {
    const { status, body } = await preview(notice2027);
    expect(status).toBe(200);
    const { changes, missingStatutory } = body as NoticePreview;
    expect(missingStatutory).toEqual([]);
    expect(changes.filter(({ works }) => works)).toEqual([{ day: '2027-02-20', works: true }]);
    expect(changes.map(({ day }) => day)).toEqual(expect.arrayContaining(['2026-12-25', '2027-01-04', '2027-02-05']));
    expect((await calendars()).proposals).toEqual([]);
  });

  test.each([
    ['no object', [], ['']],
    ['a year that is none', { ...notice2027, year: 'next' }, ['/year']],
    [
      'a day that is none',
      { ...notice2027, days: [{ name: '元旦', date: '2027-02-30', isOffDay: true }] },
      ['/days/0/date'],
    ],
    ['a day twice', { ...notice2027, days: [...notice2027.days, notice2027.days[0]] }, ['/days/16/date']],
    [
      'a day of 2031',
      { ...notice2027, days: [{ name: '元旦', date: '2031-01-01', isOffDay: true }] },
      ['/days/0/date'],
    ],
  ])('is refused at its place: %s', async (_, body, pointers) => {
    const { status, body: problem } = await preview(body);
    expect(status).toBe(422);
    expect((problem as Problem).faults?.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test('is for administrators', async () =>
    expect((await preview(notice2027, await server.as('officer01'))).status).toBe(403));
});

describe('a proposal', () => {
  test.each([
    ['HSE-81', { ...proposal2027, number: '通知' }],
    ['HSE-81', { ...proposal2027, issuedOn: '2026-12-29' }],
    ['HSE-82', { ...proposal2027, year: 2028, days: [{ name: '元旦', date: '2028-01-01', isOffDay: true }] }],
    ['HSE-82', { ...proposal2027, year: 2025, days: [{ name: '元旦', date: '2025-01-01', isOffDay: true }] }],
    ['HSE-83', { ...proposal2027, days: [...proposal2027.days, { name: '元旦', date: '2031-01-01', isOffDay: true }] }],
    ['HSE-84', { ...proposal2027, days: proposal2027.days.slice(0, 3) }],
  ])('is refused by %s', async (rule, input) => {
    const refused = await propose(input);
    expect([refused.status, unmet(refused)]).toEqual([409, expect.arrayContaining([rule])]);
  });

  test('of a part of the year passes with a reason, and may be rejected', async () => {
    const part = { ...proposal2027, papers: [], days: proposal2027.days.slice(0, 3) };
    const { status, body } = await propose(part, admin, { 'HSE-84': '先公布元旦安排。' });
    expect(status).toBe(201);
    const { id } = (body as ActResult).case.line;
    expect((await calendars()).proposals).toMatchObject([{ id, by: { name: '夏启航' }, number: proposal2027.number }]);
    expect((await answer('reject-holiday-notice', id, second, { reason: '等待全文' })).status).toBe(201);
    expect((await calendars()).proposals).toEqual([]);
  });

  test('is no step of an officer', async () =>
    expect((await propose(proposal2027, await server.as('officer01'))).status).toBe(403));
});

test('a confirmed notice moves limits that run, keeps those that expired, and says so case by case', async () => {
  const [running, expired, early] = [await lead('2026-12-21'), await lead('2026-12-04'), await lead('2026-11-16')];
  expect(await verifying(running)).toMatchObject({ due: '2027-01-12', provisional: true });
  expect(await verifying(expired)).toMatchObject({ due: '2026-12-25', state: 'overdue' });

  const { id } = ((await propose()).body as ActResult).case.line;
  const alone = await answer('confirm-holiday-notice', id, admin);
  expect([alone.status, unmet(alone)]).toEqual([409, ['HSE-80']]);
  expect((await answer('confirm-holiday-notice', id)).status).toBe(201);

  const year = (await calendars()).years.find((one) => one.year === 2027);
  expect(year).toMatchObject({ status: 'notice-imported', notice: { number: proposal2027.number, file: id } });
  expect((await calendars()).years.at(-1)).toMatchObject({ year: 2028, status: 'provisional' });

  const [moved] = await until(async () => {
    const entries = await recomputations(running);
    return entries.length > 0 ? entries : undefined;
  });
  expect(moved).toMatchObject({ by: { role: 'system' }, track: 'recomputation/1', on: TODAY });
  expect(moved?.input).toMatchObject({
    year: 2027,
    notice: proposal2027.number,
    moved: [{ clock: 'C-VER', before: '2027-01-12', after: '2027-01-14' }],
  });
  expect(await verifying(running)).toMatchObject({ due: '2027-01-14', provisional: false });
  const line = (await reader.get(`/api/cases/${running.id}`)).body as ActResult['case'];
  expect(line.line.dueOn).toBe('2027-01-14');

  const [kept] = await until(async () => {
    const entries = await recomputations(expired);
    return entries.length > 0 ? entries : undefined;
  });
  expect(kept?.input).toMatchObject({
    moved: [],
    kept: [{ clock: 'C-VER', before: '2026-12-25', after: '2026-12-28' }],
  });
  expect(await verifying(expired)).toMatchObject({ due: '2026-12-25', state: 'overdue' });
  expect(await recomputations(early)).toEqual([]);

  for (const { id: file } of [running, expired]) {
    const check = (await reader.get(`/api/cases/${file}/journal/verify`)).body as { replayEqualsState: boolean };
    expect(check.replayEqualsState).toBe(true);
  }
});

test('a notice proposed against an older calendar is not confirmed', async () => {
  const emergency = { ...proposal2027, number: '国办发明电〔2026〕10号' };
  const [one, other] = [await propose(emergency), await propose(emergency)].map(
    ({ body }) => (body as ActResult).case.line.id,
  );
  expect((await answer('confirm-holiday-notice', one ?? '')).status).toBe(201);
  expect((await answer('confirm-holiday-notice', other ?? '')).status).toBe(201);
  const changed = { ...emergency, days: [...emergency.days, { name: '调休', date: '2027-03-01', isOffDay: true }] };
  const [first, late] = [await propose(changed), await propose(emergency)].map(
    ({ body }) => (body as ActResult).case.line.id,
  );
  expect((await answer('confirm-holiday-notice', first ?? '')).status).toBe(201);
  const refused = await answer('confirm-holiday-notice', late ?? '');
  expect([refused.status, unmet(refused)]).toEqual([409, ['HSE-85']]);
});

test('the other agency keeps its own calendar', async () => {
  const other = await server.as('other-sysadmin01');
  const { years } = (await other.get('/api/calendars')).body as CalendarsView;
  expect(years.find(({ year }) => year === 2027)?.status).toBe('provisional');
});

test('a proposal that is repeated with its key is one proposal', async () => {
  const key = randomUUID();
  const send = () => admin.open('calendar-year', 'propose-holiday-notice', { on: TODAY, input: proposal2027 }, { key });
  const [once, again] = [await send(), await send()];
  expect([once.status, again.status]).toEqual([201, 200]);
  expect((once.body as ActResult).case.line.id).toBe((again.body as ActResult).case.line.id);
});
