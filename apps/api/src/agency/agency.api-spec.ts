import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActResult, CasePage, DashboardView, Problem } from '@anjuan/contract';
import { demoPerson } from '../demo/office.js';
import { matterNo } from '../demo/play.js';
import type { Person } from '../testing/person.js';
import { TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const on = '2026-11-02';
const link = 'https://www.example.cn/notice/1';

/** One file of the agency, walked by whoever may. */
class AgencyFile {
  private at: ActResult | undefined;

  constructor(private readonly kind: string) {}

  get id(): string {
    return this.at?.case.line.id ?? '';
  }

  get stage(): string {
    return this.at?.case.line.stage ?? 'start';
  }

  async act(who: Person, step: string, input: object, reasons = {}): Promise<{ status: number; body: Problem }> {
    const body = { on, input, reasons };
    const answer = this.at
      ? await who.act(this.id, step, body, { version: this.at.case.line.version })
      : await who.open(this.kind, step, body, { key: randomUUID() });
    if (answer.status === 201) this.at = answer.body as ActResult;
    return { status: answer.status, body: answer.body as Problem };
  }
}

const listOf = async (who: Person, query = ''): Promise<readonly string[]> =>
  ((await who.get(`/api/cases?limit=200${query}`)).body as CasePage).items.map(({ id }) => id);

describe('a power of the street', () => {
  const matter = matterNo(29);
  const delegation = { matter, decidedBy: 'city-government', number: '津政发〔2021〕1号', decidedOn: '2021-07-01' };

  test('comes to the list by its published decision, and leaves it', async () => {
    const [clerk, head] = [await server.as('clerk01'), await server.as('head01')];
    const file = new AgencyFile('power');
    expect(await file.act(clerk, 'record-delegation', { ...delegation, effectiveFrom: '2021-07-20' })).toMatchObject({
      status: 201,
    });
    const early = await file.act(head, 'list-power', {});
    expect([early.status, early.body.unmet?.map(({ rule }) => rule)]).toEqual([409, ['SUB-02']]);
    await file.act(clerk, 'record-delegation-published', { publishedOn: '2021-07-05', link });
    expect(await file.act(head, 'list-power', {})).toMatchObject({ status: 201 });
    expect(await file.act(head, 'end-power', { reason: '市人民政府决定收回该事项。' })).toMatchObject({ status: 201 });
    expect(file.stage).toBe('ended');
  });

  test('that left the list cannot be entrusted any more, and one on it can', async () => {
    const head = await server.as('head01');
    const entrust = (code: string): Promise<{ status: number; body: Problem }> =>
      new AgencyFile('power').act(head, 'record-entrustment', {
        matter: code,
        body: '某事业单位',
        power: '日常检查。',
        ownPower: true,
        inWriting: true,
        number: '委〔2026〕1号',
        from: '2026-11-03',
        until: '2027-11-02',
        publishedOn: on,
        link,
      });
    const gone = await entrust(matter);
    expect([gone.status, gone.body.unmet?.map(({ rule }) => rule)]).toEqual([409, ['SUB-04']]);
    expect((await entrust(matterNo(17))).status).toBe(201);
  });
});

describe('an officer’s yearly record', () => {
  const officer = demoPerson('officer20');
  const inspection = (officers: readonly string[]) => ({
    on,
    recordings: [],
    input: {
      officers,
      certificatesShown: true,
      matter: matterNo(17),
      place: '天津市和平区津和小街12号',
      from: '09:10',
      until: '09:40',
      finding: '露天烧烤',
      found: true,
      partySigned: true,
    },
  });

  test('withdraws the certificate by itself after a failed test, and further acts are refused', async () => {
    const [clerk, head, field] = [
      await server.as('clerk01'),
      await server.as('unithead01'),
      await server.as('officer01'),
    ];
    const pair = [demoPerson('officer01'), officer];
    expect((await field.open('inspection', 'log-inspection', inspection(pair))).status).toBe(201);
    const file = new AgencyFile('officer-record');
    await file.act(clerk, 'open-officer-record', { person: officer, year: 2026 });
    expect(await file.act(clerk, 'fail-random-exam', { note: '第一批，41分。' })).toMatchObject({ status: 201 });
    expect(file.stage).toBe('withdrawn');
    const refused = (await field.open('inspection', 'log-inspection', inspection(pair))).body as Problem;
    expect(refused.unmet?.map(({ rule }) => rule)).toContain('OFF-03');
    expect(await file.act(head, 'reassign-cases', { note: '在办案件由王建国承办。' })).toMatchObject({ status: 201 });
    expect(file.stage).toBe('reassigned');
  });

  test('closes with forty hours, or with a reason', async () => {
    const clerk = await server.as('clerk01');
    const file = new AgencyFile('officer-record');
    await file.act(clerk, 'open-officer-record', { person: demoPerson('officer03'), year: 2026 });
    await file.act(clerk, 'log-training', { trainedOn: on, hours: 24, topic: '行政处罚法' });
    const short = await file.act(clerk, 'close-officer-record', {});
    expect([short.status, short.body.unmet?.map(({ rule }) => rule)]).toEqual([409, ['OFF-08']]);
    const reasons = { 'OFF-08': '下半年病假，补训安排在次年一月。' };
    expect((await file.act(clerk, 'close-officer-record', {}, reasons)).status).toBe(201);
  });
});

describe('the agency’s year', () => {
  test('is no case: it stands apart from lists and counts, and is found when asked for', async () => {
    const [clerk, evaluator] = [await server.as('clerk01'), await server.as('evaluator01')];
    const file = new AgencyFile('agency-year');
    expect((await file.act(clerk, 'open-agency-year', { year: 2025 })).status).toBe(201);
    expect((await clerk.get(`/api/cases/${file.id}`)).status).toBe(200);
    expect(await listOf(evaluator)).not.toContain(file.id);
    expect(await listOf(evaluator, '&procedure=agency')).toContain(file.id);
    expect(await listOf(evaluator, '&procedure=agency-year')).toEqual([file.id]);
    const { byStage } = (await evaluator.get('/api/dashboard')).body as DashboardView;
    expect(byStage.map(({ procedure }) => procedure)).not.toContain('agency-year');
  });

  test('takes no plan with a quota of fines', async () => {
    const [clerk, head] = [await server.as('clerk01'), await server.as('head01')];
    const file = new AgencyFile('agency-year');
    await file.act(clerk, 'open-agency-year', { year: 2026 });
    const plan = {
      kind: 'appraisal',
      title: '考核方案',
      tables: [{ subject: 'unit', measure: 'cases', ranked: false }],
    };
    const targets = [{ subject: 'unit', measure: 'fine-income', target: 100_000 }];
    const refused = await file.act(head, 'adopt-report', { ...plan, targets });
    expect([refused.status, refused.body.unmet?.map(({ rule }) => rule)]).toEqual([409, ['DEC-11']]);
    expect((await file.act(head, 'adopt-report', plan)).status).toBe(201);
  });

  test('is opened by the desk, not by an officer', async () => {
    const officer = await server.as('officer01');
    expect((await new AgencyFile('agency-year').act(officer, 'open-agency-year', { year: 2026 })).status).toBe(403);
  });
});
