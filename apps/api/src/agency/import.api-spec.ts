import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ImportOutcome, JournalView, PeopleView, PersonView, Problem, ProposalLine } from '@anjuan/contract';
import { demoPerson } from '../demo/office.js';
import { AgencyFile } from '../testing/agency-file.js';
import type { Person } from '../testing/person.js';
import { TestServer } from '../testing/test-server.js';

let server: TestServer;
let clerk: Person;
beforeAll(async () => {
  server = await TestServer.start();
  clerk = await server.as('clerk01');
});
afterAll(() => server.stop());

interface Sent {
  readonly trial?: boolean;
  readonly key?: string;
  readonly bytes?: Buffer;
  readonly who?: Person;
}

/** Sends a table; it is carried out unless it is a trial. */
async function bring(kind: string, text: string, { trial = false, key = randomUUID(), bytes, who = clerk }: Sent = {}) {
  const content = (bytes ?? Buffer.from(text, 'utf8')).toString('base64');
  const answer = await who.post(`/api/people/import/${kind}`).set('idempotency-key', key).send({ content, trial });
  return { status: answer.status, body: answer.body as ImportOutcome & Problem };
}

const faultsOf = ({ body }: { body: ImportOutcome }) => body.faults.map(({ line, column, id }) => [line, column, id]);
const person = async (username: string): Promise<PersonView> =>
  (await clerk.get(`/api/people/${demoPerson(username)}`)).body as PersonView;
const gbk = (hex: string): Buffer => Buffer.from(hex, 'hex');

const HOURS = '姓名,用户名,培训日期,学时,培训内容\n';

describe('class hours', () => {
  test('are looked at first, and nothing is kept', async () => {
    const table = `${HOURS}王建国,officer01,2026-03-02,16,行政处罚法\n王建国,officer01,2026/9/1,24,证据规则\n`;
    const seen = await bring('hours', table, { trial: true });
    expect([seen.status, seen.body.done, seen.body.acts, seen.body.faults]).toEqual([200, false, 3, []]);
    expect((await person('officer01')).years).toEqual([]);
    const done = await bring('hours', table);
    expect([done.status, done.body.done]).toEqual([200, true]);
    const { years, hours } = await person('officer01');
    expect([hours, years.map(({ year }) => year)]).toEqual([40, [2026]]);
    const journal = (await clerk.get(`/api/cases/${years[0]?.file.id}/journal`)).body as JournalView;
    expect(journal.entries.map(({ body }) => body.step)).toEqual([
      'open-officer-record',
      'log-training',
      'log-training',
    ]);
  });

  test('go on in the record that is there, and the same table twice is one table', async () => {
    const key = randomUUID();
    const table = `${HOURS},officer01,2026年10月12日,8,案卷评查\n`;
    expect((await bring('hours', table, { key })).status).toBe(200);
    expect((await bring('hours', table, { key })).status).toBe(200);
    expect((await person('officer01')).hours).toBe(48);
    const other = await bring('hours', `${HOURS},officer01,2026-10-13,8,别的\n`, { key });
    expect(other.body.type).toBe('/problems/key-reused');
  });

  test('come as office programs save them: with a mark, in GBK, with semicolons, headings in English', async () => {
    const table = `${HOURS},officer02,2026-03-02,8,行政处罚法\n`;
    expect((await bring('hours', `\uFEFF${table}`)).body.encoding).toBe('utf-8');
    // 用户名,培训日期,学时,培训内容 … 执法
    const bytes = Buffer.concat([
      gbk('d3c3bba7c3fb2cc5e0d1b5c8d5c6da2cd1a7cab12cc5e0d1b5c4dac8dd0a'),
      Buffer.from('officer02,2026-03-03,8,'),
      gbk('d6b4b7a80a'),
    ]);
    const read = await bring('hours', '', { bytes });
    expect([read.status, read.body.encoding]).toEqual([200, 'gb18030']);
    expect((await bring('hours', 'username;trained on;hours;topic\nofficer02;2026-03-04;8;law\n')).status).toBe(200);
    expect((await person('officer02')).years[0]?.training.map(({ topic }) => topic)).toEqual([
      '行政处罚法',
      '执法',
      'law',
    ]);
  });

  test('with faults say the line and the column, and none of them is kept', async () => {
    const table = `${HOURS}王建国,,2026-02-30,八,
李秀英,officer02,2026-03-02,8,行政处罚法
无名氏,,2026-03-02,8,行政处罚法
,,2026-03-02,8,行政处罚法
`;
    const seen = await bring('hours', table, { trial: true });
    expect(faultsOf(seen)).toEqual([
      [2, '培训日期', 'cell'],
      [2, '学时', 'cell'],
      [2, '培训内容', 'required'],
      [4, '姓名', 'person'],
      [5, '姓名', 'person'],
    ]);
    const before = (await person('officer02')).hours;
    const refused = await bring('hours', table);
    expect([refused.status, refused.body.faults.length]).toEqual([422, 5]);
    expect((await person('officer02')).hours).toBe(before);
  });

  test('that the law refuses are refused line by line', async () => {
    const seen = await bring(
      'hours',
      `${HOURS},officer03,2026-03-02,8,法\n,officer03,2026-12-01,8,法\n,clerk01,2026-03-02,8,法\n`,
      {
        trial: true,
      },
    );
    expect(faultsOf(seen)).toEqual(
      expect.arrayContaining([
        [3, null, 'OFF-08'],
        [4, null, 'OFF-08'],
      ]),
    );
    expect((await bring('hours', `${HOURS},officer03,2026-03-02,8,法\n,officer03,2026-12-01,8,法\n`)).status).toBe(422);
    expect((await person('officer03')).years).toEqual([]);
  });

  test.each([
    ['no headings of ours', '甲,乙\n1,2\n', ['unknownColumn', 'missingColumn']],
    ['nothing but headings', HOURS, ['empty']],
    ['nothing at all', ' ', ['empty']],
    ['a heading twice', `学时,hours,${HOURS}8,8,王建国,officer01,2026-03-02,8,法\n`, ['columnOnce']],
    ['a quote that never ends', `${HOURS}"王建国,officer01,2026-03-02,8,法\n`, ['csv']],
    ['a thousand and one lines', `${HOURS}${',officer01,2026-03-02,1,法\n'.repeat(1_001)}`, ['tooMany']],
  ])('of %s say so', async (_what, table, ids) => {
    const { status, body } = await bring('hours', table, { trial: true });
    expect(status).toBe(200);
    expect(body.faults.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
  });

  test('of bytes that are no text say so', async () => {
    const { body } = await bring('hours', '', { bytes: gbk('ff00ff81'), trial: true });
    expect(body.faults.map(({ id }) => id)).toEqual(['encoding']);
  });
});

describe('tests of the city', () => {
  test('are entered with their days; a failed one withdraws the certificate by itself', async () => {
    const table =
      '用户名,抽考日期,批次和成绩,结果\nofficer21,2026-06-10,第一批 92分,合格\nofficer22,2026-06-10,第一批 41分,不合格\n';
    expect((await bring('exams', table)).status).toBe(200);
    const [passed, failed] = [await person('officer21'), await person('officer22')];
    expect([passed.exam, passed.certificate?.state]).toEqual([{ on: '2026-06-10', passed: true }, 'valid']);
    expect([failed.exam?.passed, failed.certificate?.state]).toEqual([false, 'withdrawn']);
  });
});

describe('certificates', () => {
  const head = '姓名,证件编号,发证机关,证件类型,执法领域,发证日期,有效期至,依据\n';

  test('wait for the security administrator, a proposal for each line', async () => {
    const table = `${head}张志强,N-3,天津市司法局,市证,,2026-10-01,2031-09-30,津司证〔2026〕1号
刘海燕,N-4,天津市司法局,city,城市管理（住房和城乡建设部令第55号）、PF-ENV,2026-10-01,2031-09-30,津司证〔2026〕1号
`;
    const { status, body } = await bring('certificates', table);
    expect([status, body.acts]).toEqual([200, 2]);
    const security = await server.as('secadmin01');
    const proposals = (await security.get('/api/proposals')).body as readonly ProposalLine[];
    expect(proposals.map(({ kind, person: whom, by }) => [kind, whom?.name, by.name]).sort()).toEqual([
      ['certificate', '刘海燕', '戴琳'],
      ['certificate', '张志强', '戴琳'],
    ]);
    const file = new AgencyFile('certificate');
    await file.take(security, proposals.find(({ person: whom }) => whom?.name === '刘海燕')?.file.id ?? '');
    await file.done(security, 'confirm-certificate', {});
    const { certificates } = await person('officer04');
    expect(certificates.map(({ number, state, fields }) => [number, state, fields])).toEqual([
      ['N-4', 'valid', ['PF-HC', 'PF-ENV']],
      ['020101060004', 'valid', []],
    ]);
  });

  test('of one number stand once, in the table and in the office', async () => {
    const line = '天津市司法局,市证,,2026-10-01,2031-09-30,津司证〔2026〕1号\n';
    const seen = await bring('certificates', `${head}王建国,X-1,${line}王建国,X-1,${line}王建国,020101060009,${line}`, {
      trial: true,
    });
    expect(faultsOf(seen)).toEqual([[3, null, 'twice']]);
    const other = await bring('certificates', `${head}王建国,020101060009,${line}`, { trial: true });
    expect(faultsOf(other)).toEqual([[2, null, 'HSE-123']]);
  });
});

describe('who may', () => {
  test('bring tables in: those whose acts they are', async () => {
    const table = `${HOURS},officer05,2026-03-02,8,法\n`;
    expect((await bring('hours', table, { who: await server.as('officer01') })).status).toBe(403);
    const security = await bring('hours', table, { who: await server.as('secadmin01') });
    expect(security.status).toBe(403);
    // Of the roles that may bring something in, each is asked by the table of the procedure.
    const system = await bring('hours', table, { who: await server.as('sysadmin01'), trial: true });
    expect(system.body.faults.map(({ id }) => id)).toContain('wrong-role');
  });

  test('see the people of the office', async () => {
    const { people } = (await (await server.as('head01')).get('/api/people')).body as PeopleView;
    expect(people.length).toBeGreaterThan(50);
    expect((await (await server.as('officer01')).get('/api/people')).status).toBe(403);
    const other = await server.as('other-head01');
    expect((await other.get(`/api/people/${demoPerson('officer01')}`)).status).toBe(404);
    expect((await clerk.get('/api/settings')).status).toBe(403);
  });

  test('need a kind, a key and a table', async () => {
    expect((await bring('salaries', HOURS)).status).toBe(404);
    expect((await bring('hours', HOURS, { key: 'x' })).status).toBeGreaterThanOrEqual(400);
    const answer = await clerk
      .post('/api/people/import/hours')
      .set('idempotency-key', randomUUID())
      .send({ content: '%' });
    expect(answer.status).toBe(422);
  });
});
