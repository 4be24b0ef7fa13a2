import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountsView, ActResult, OfficeView, Problem, TaskLine } from '@anjuan/contract';
import { demoPerson } from '../demo/office.js';
import { matterNo } from '../demo/play.js';
import { AgencyFile } from '../testing/agency-file.js';
import type { Person } from '../testing/person.js';
import { TODAY, TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';
import { walkTo } from '../testing/stages.js';

let server: TestServer;
let clerk: Person;
let system: Person;
let security: Person;
let head: Person;
beforeAll(async () => {
  server = await TestServer.start();
  [clerk, system, security, head] = [
    await server.as('clerk01'),
    await server.as('sysadmin01'),
    await server.as('secadmin01'),
    await server.as('head01'),
  ];
});
afterAll(() => server.stop());

const rules = (body: Problem): readonly string[] => body.unmet?.map(({ rule }) => rule) ?? [];
const officeNow = async (): Promise<OfficeView['office']> =>
  ((await clerk.get('/api/office')).body as OfficeView).office;

/** An inspection by two officers on a day. */
async function inspect(
  on: string,
  ...officers: readonly string[]
): Promise<{ status: number; body: ActResult & Problem }> {
  const field = await server.as('officer01');
  const input = {
    officers: officers.map(demoPerson),
    certificatesShown: true,
    matter: matterNo(17),
    place: '天津市和平区津和小街12号',
    from: '09:10',
    until: '09:40',
    finding: '露天烧烤',
    found: true,
    partySigned: true,
  };
  const answer = await field.open('inspection', 'log-inspection', { on, recordings: [], input });
  return { status: answer.status, body: answer.body as ActResult & Problem };
}

const certificate = (person: string, number: string, change: object = {}) => ({
  person: demoPerson(person),
  number,
  issuer: '天津市司法局',
  kind: 'city',
  issuedOn: '2026-10-01',
  validTo: '2031-09-30',
  paper: '津司证〔2026〕11号',
  ...change,
});

describe('a certificate', () => {
  const ended = { from: '2026-11-02', paper: '津司监〔2026〕4号', reason: '接受调查期间。' };

  test('counts when another person has confirmed it, on the days on which it held, and each entry says what it was', async () => {
    const file = new AgencyFile('certificate');
    // The twelfth officer's first certificate ended before.
    await file.done(clerk, 'record-certificate', certificate('officer12', '02010106-N12'));
    expect(rules((await inspect('2026-11-20', 'officer01', 'officer12')).body)).toContain('OFF-03');
    expect((await file.act(clerk, 'confirm-certificate', {})).status).toBe(403);
    await file.done(security, 'confirm-certificate', {});
    const { status, body } = await inspect('2026-11-20', 'officer01', 'officer12');
    expect(status).toBe(201);
    expect(body.entry.body.officers[1]).toMatchObject({
      certificate: '02010106-N12',
      certificateStatus: 'valid',
      certificateValidTo: '2031-09-30',
    });
    expect(body.entry.body.by).toMatchObject({ certificateStatus: 'valid' });
    // Between the end of the first one and the issue of the second nobody could enforce with either.
    const member = (await officeNow()).staff[demoPerson('officer12')];
    expect(member?.earlierCertificates).toHaveLength(1);
  });

  test('that is suspended bars from its day on, and not before', async () => {
    const file = new AgencyFile('certificate');
    const taken = certificate('officer05', '020101060005', { issuedOn: '2021-11-21', validTo: '2028-12-31' });
    await file.done(clerk, 'record-certificate', taken);
    await file.done(security, 'confirm-certificate', {});
    await file.done(head, 'suspend-certificate', ended);
    expect(rules((await inspect('2026-11-02', 'officer01', 'officer05')).body)).toContain('OFF-03');
    expect((await inspect('2026-10-30', 'officer01', 'officer05')).status).toBe(201);
    await file.done(clerk, 'ask-restoration', { ...ended, from: '2026-11-16', reason: '调查结束。' });
    await file.done(security, 'confirm-certificate-change', {});
    expect((await inspect('2026-11-16', 'officer01', 'officer05')).status).toBe(201);
    expect(rules((await inspect('2026-11-13', 'officer01', 'officer05')).body)).toContain('OFF-03');
  });

  test('is never an auxiliary’s, and no number stands twice', async () => {
    const one = await new AgencyFile('certificate').act(clerk, 'record-certificate', certificate('auxiliary01', 'A-1'));
    expect(rules(one.body)).toEqual(['HSE-122']);
    const other = certificate('officer06', '020101060007');
    expect(rules((await new AgencyFile('certificate').act(clerk, 'record-certificate', other)).body)).toEqual([
      'HSE-123',
    ]);
  });

  test('of a field counts for its matters where the office says so', async () => {
    const file = new AgencyFile('certificate');
    const narrow = certificate('officer07', '020101060007', { fields: ['PF-OTHER'], issuedOn: '2021-11-21' });
    await file.done(clerk, 'record-certificate', narrow);
    await file.done(security, 'confirm-certificate', {});
    expect((await inspect('2026-11-20', 'officer01', 'officer07')).status).toBe(201);
    const setting = new AgencyFile('setting');
    const paper = '区司法局复函〔2026〕7号';
    await setting.done(system, 'propose-certificate-limits', { from: TODAY, paper, fields: true });
    await setting.done(security, 'confirm-setting', {});
    expect(rules((await inspect('2026-11-20', 'officer01', 'officer07')).body)).toContain('OFF-03');
    expect((await inspect('2026-11-19', 'officer01', 'officer07')).status).toBe(201);
  });
});

describe('auxiliaries', () => {
  test('upload, but are no second officer, and open nothing of an officer', async () => {
    expect(rules((await inspect('2026-11-20', 'officer01', 'auxiliary01')).body)).toEqual(
      expect.arrayContaining(['OFF-01', 'OFF-05']),
    );
    const auxiliary = await server.as('auxiliary01');
    const refused = await auxiliary.open('inspection', 'log-inspection', { on: TODAY, input: {} });
    expect(refused.status).toBeGreaterThanOrEqual(403);
    expect(refused.status).toBeLessThan(500);
  });
});

describe('a delegation', () => {
  const given = (change: object = {}) => ({
    to: demoPerson('unithead01'),
    decisions: ['filing'],
    from: TODAY,
    until: '2026-12-20',
    paper: '授权书〔2026〕1号',
    ...change,
  });

  test('lets the delegate decide what it names, says so in the entry, and ends', async () => {
    const walker = await walkTo(new Walker(server), 'filing');
    expect((await walker.try('approve-filing', { by: 'unithead01', on: TODAY })).status).toBe(403);
    const file = new AgencyFile('delegation');
    await file.done(head, 'grant-delegation', given());
    const tasks = (await (await server.as('unithead01')).get('/api/tasks')).body as readonly TaskLine[];
    expect(tasks.map(({ id }) => id)).toContain(walker.id);
    const early = await walker.try('approve-filing', { by: 'unithead01', on: '2026-11-19' });
    expect(early.status).toBe(403);
    const { status, body } = await walker.try('approve-filing', { by: 'unithead01', on: TODAY });
    expect(status).toBe(201);
    expect(body.entry.body.by).toMatchObject({
      role: 'head',
      delegation: { file: file.id, head: head.id, name: head.session.person.name },
    });
    await file.done(head, 'end-delegation', { reason: '已返岗。' });
    expect(file.stage).toBe('ended');
  });

  test('is not for an officer, not backwards, and not for what heads decide together', async () => {
    const grant = async (change: object) =>
      (await new AgencyFile('delegation').act(head, 'grant-delegation', given(change))).body;
    expect(rules(await grant({ to: demoPerson('officer01') }))).toEqual(['HSE-130']);
    expect(rules(await grant({ from: '2026-11-19' }))).toEqual(['HSE-132']);
    expect((await grant({ decisions: ['deliberation'] })).status).toBe(422);
  });
});

describe('a setting', () => {
  const paper = '主任办公会议纪要〔2026〕9号';

  test('holds from its day on for acts of those days', async () => {
    const file = new AgencyFile('setting');
    const pattern = '津和小街立案字〔{year}〕第{n}号';
    await file.done(system, 'propose-numbering', { from: TODAY, paper, template: 'filing-approval', pattern });
    expect((await file.act(await server.as('sysadmin02'), 'confirm-setting', {})).status).toBe(403);
    await file.done(security, 'confirm-setting', {});
    const number = async (on: string): Promise<string | undefined> => {
      const walker = await walkTo(new Walker(server), 'filing');
      const { body } = await walker.try('approve-filing', { by: 'head01', on });
      return body.entry.body.numbers['filing-approval'];
    };
    const [before, after] = [await number('2026-11-19'), await number(TODAY)];
    expect(before).toMatch(/^津和小街立字〔2026〕\d+号$/);
    expect(after).toMatch(/^津和小街立案字〔2026〕第\d+号$/);
    expect(Number(/第(\d+)号/.exec(after ?? '')?.[1])).toBe(Number(/〕(\d+)号/.exec(before ?? '')?.[1]) + 1);
  });

  test.each([
    ['HSE-135', 'propose-thresholds', { from: '2026-11-19', personFen: 1, unitFen: 2, confirmed: true }],
    ['HSE-139', 'propose-thresholds', { personFen: 3, unitFen: 2, confirmed: true }],
    ['HSE-136', 'propose-numbering', { template: 'prior-notice', pattern: '告字〔{year}〕号' }],
    ['HSE-137', 'propose-numbering', { template: 'prior-notice', pattern: '津和小街罚决字〔{year}〕{n}号' }],
  ])('is refused by %s', async (rule, step, input) => {
    const refused = await new AgencyFile('setting').act(system, step, { from: TODAY, paper, ...input });
    expect([refused.status, rules(refused.body)]).toEqual([409, [rule]]);
  });

  test('of the hearing amounts is dated, and keeps what held before', async () => {
    const file = new AgencyFile('setting');
    const amounts = { personFen: 200_000, unitFen: 2_000_000, confirmed: true };
    await file.done(system, 'propose-thresholds', { from: '2026-12-01', paper, ...amounts });
    await file.done(security, 'confirm-setting', {});
    const { hearingThresholds } = await officeNow();
    expect(hearingThresholds.map(({ from, confirmed }) => [from, confirmed])).toEqual([
      ['2021-07-15', false],
      ['2026-12-01', true],
    ]);
    const twice = new AgencyFile('setting');
    await twice.done(system, 'propose-thresholds', { from: '2026-12-01', paper, ...amounts });
    expect(rules((await twice.act(security, 'confirm-setting', {})).body)).toEqual(['HSE-134']);
  });

  const letIn = {
    minLength: 10, kinds: 3, phraseLength: 16, maxAgeDays: 60, history: 5, failures: 4, addressFailures: 40,
    lockMinutes: 15, idleMinutes: 20, absoluteHours: 10, secondFactor: 'all',
  }; // prettier-ignore
  const policyNow = async () => ((await security.get('/api/accounts')).body as AccountsView).policy;

  test('of how people are let in takes two administrators', async () => {
    const before = await policyNow();
    const file = new AgencyFile('setting');
    await file.done(system, 'propose-sign-in', { from: TODAY, paper, ...letIn });
    expect(await policyNow()).toEqual(before);
    expect((await file.act(system, 'confirm-setting', {})).status).toBe(403);
    await file.done(security, 'confirm-setting', {});
    expect(await policyNow()).toEqual(letIn);
  });

  test.each([
    ['no length below eight', { minLength: 7 }],
    ['no ten-year password', { maxAgeDays: 3650 }],
    ['no lock that never falls', { failures: 100 }],
    ['no second factor off', { secondFactor: 'off' }],
    ['nothing it does not know', { backdoor: true }],
  ])('of how people are let in has bounds: %s', async (_name, bent) => {
    const input = { from: TODAY, paper, ...letIn, ...bent };
    expect((await new AgencyFile('setting').act(system, 'propose-sign-in', input)).status).toBe(422);
  });

  test('of the seal is the name under papers from its day on', async () => {
    const file = new AgencyFile('setting');
    await file.done(system, 'propose-seal', { from: TODAY, paper, name: '天津市和平区津和小街办事处（新）' });
    await file.done(security, 'confirm-setting', {});
    expect((await officeNow()).sealNames).toEqual([{ from: TODAY, name: '天津市和平区津和小街办事处（新）' }]);
  });
});
