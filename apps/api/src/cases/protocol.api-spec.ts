import { randomUUID } from 'node:crypto';
import net from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActResult, Problem } from '@anjuan/contract';
import request, { type Response } from 'supertest';
import { demoPerson } from '../demo/office.js';
import { matterNo } from '../demo/play.js';
import { party } from '../testing/inputs.js';
import type { Person } from '../testing/person.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';

let server: TestServer;
let clerk: Person;
let unitHead: Person;
beforeAll(async () => {
  server = await TestServer.start();
  clerk = await server.as('clerk01');
  unitHead = await server.as('unithead01');
});
afterAll(() => server.stop());

const lead = {
  source: 'complaint',
  matter: matterNo(17),
  note: '居民反映露天烧烤。',
  place: '津和小街',
  actOn: '2026-11-02',
  discoveredOn: '2026-11-02',
  party,
};
const opening = { on: '2026-11-02', input: lead };
const assigning = {
  on: '2026-11-02',
  input: { officers: ['officer01', 'officer02'].map(demoPerson), noInterest: true },
};

async function opened(): Promise<string> {
  const { status, body } = await clerk.open('ordinary', 'register-lead', opening);
  expect(status).toBe(201);
  return (body as ActResult).case.line.id;
}

/** Rows of everything an act writes. */
function written(): Promise<string> {
  return asSuperuser(server.database.name, async (client) => {
    const tables = [
      'case_file',
      'journal_entry',
      'document',
      'personal_value',
      'number_series',
      'evidence_blob',
      'publication_record',
      'reading_log',
    ];
    const counts = await Promise.all(
      tables.map(async (t) => (await client.query(`SELECT count(*) FROM anjuan.${t}`)).rows[0]?.count as string),
    );
    return counts.join(' ');
  });
}

function expectProblem(answer: Response, status: number, type: string): Problem {
  expect([answer.status, answer.body.type]).toEqual([status, type]);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.text).not.toMatch(/at .*\.[jt]s:\d+|node_modules|SELECT |INSERT /);
  return answer.body as Problem;
}

describe('idempotency', () => {
  test('the same key and body is answered with the same entry, and nothing is done twice', async () => {
    const key = randomUUID();
    const first = await clerk.open('ordinary', 'register-lead', opening, { key });
    const before = await written();
    const again = await clerk.open('ordinary', 'register-lead', opening, { key });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.entry).toEqual(first.body.entry);
    expect(await written()).toBe(before);
  });

  test('a repeated act of a case is answered though its version is stale', async () => {
    const id = await opened();
    const key = randomUUID();
    const first = await unitHead.act(id, 'assign-lead', assigning, { key, version: 1 });
    const again = await unitHead.act(id, 'assign-lead', assigning, { key, version: 1 });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.entry.hash).toBe(first.body.entry.hash);
  });

  test('two openings with one key at the same moment make one file', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => clerk.open('ordinary', 'register-lead', opening, { key })));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map((a) => a.body.case.line.id)).size).toBe(1);
  });

  test('the same key with another body is refused', async () => {
    const key = randomUUID();
    await clerk.open('ordinary', 'register-lead', opening, { key });
    const other = { ...opening, input: { ...lead, note: '另一件事' } };
    expectProblem(await clerk.open('ordinary', 'register-lead', other, { key }), 422, '/problems/key-reused');
  });

  test('the key of another person is no key of mine', async () => {
    const key = randomUUID();
    const id = await opened();
    await unitHead.act(id, 'assign-lead', assigning, { key, version: 1 });
    const other = await server.as('unithead02');
    expectProblem(await other.act(id, 'assign-lead', assigning, { key, version: 1 }), 422, '/problems/key-reused');
  });

  test('a missing or malformed key is refused', async () => {
    const post = clerk.post('/api/procedures/ordinary/acts/register-lead').send(opening);
    expectProblem(await post, 400, '/problems/key-needed');
    expectProblem(
      await clerk.open('ordinary', 'register-lead', opening, { key: 'short' }),
      400,
      '/problems/key-needed',
    );
  });
});

describe('versions', () => {
  test('If-Match is needed, and must be the version that stands', async () => {
    const id = await opened();
    const bare = unitHead
      .post(`/api/cases/${id}/acts/assign-lead`)
      .set('idempotency-key', randomUUID())
      .send(assigning);
    expectProblem(await bare, 428, '/problems/version-needed');
    expectProblem(await unitHead.act(id, 'assign-lead', assigning, { version: 7 }), 412, '/problems/stale-case');
    expectProblem(
      await unitHead.act(id, 'assign-lead', assigning, { version: 'nonsense' }),
      412,
      '/problems/stale-case',
    );
  });

  test('the case view carries its version as ETag', async () => {
    const id = await opened();
    const answer = await clerk.get(`/api/cases/${id}`);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.body.line.version).toBe(1);
  });

  test('who prefers it is answered with the sealed entries alone', async () => {
    const id = await opened();
    const whole = await unitHead.act(id, 'assign-lead', assigning, { key: 'whole-0001' });
    const again = await unitHead
      .act(id, 'assign-lead', assigning, { key: 'whole-0001' })
      .set('prefer', 'handling=strict, return=minimal');
    const { entry, followed, case: view } = whole.body as ActResult;
    expect(again.body).toEqual({ entry, followed });
    expect(again.headers).toMatchObject({ etag: `"${view.line.version}"`, 'preference-applied': 'return=minimal' });
  });

  test('of twenty acts on one version exactly one is sealed', async () => {
    const id = await opened();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => unitHead.act(id, 'assign-lead', assigning, { version: 1 })),
    );
    const statuses = answers.map((a) => a.status);
    expect(statuses.filter((s) => s === 201)).toHaveLength(1);
    expect(statuses.filter((s) => s === 412)).toHaveLength(19);
    const { body } = await clerk.get(`/api/cases/${id}/journal/verify`);
    expect(body).toMatchObject({ entries: 2, firstBreak: null, replayEqualsState: true });
  });
});

describe('bad input: a 4xx problem, and nothing is written', () => {
  let id: string;
  let before: string;
  beforeAll(async () => {
    id = await opened();
  });
  beforeEach(async () => {
    before = await written();
  });

  const path = (): string => `/api/cases/${id}/acts/assign-lead`;
  const raw = (body: string | Buffer, type = 'application/json') => {
    const post = unitHead
      .post(path())
      .set('idempotency-key', randomUUID())
      .set('if-match', '"1"')
      .set('content-type', type);
    // As bytes, so that nothing is put right on the way.
    return post.serialize((x: unknown) => x as string).send(body as string);
  };

  const refusals: readonly (readonly [string, () => Promise<Response>, number, string])[] = [
    ['malformed JSON', async () => raw('{"input":'), 400, '/problems/malformed'],
    ['an empty body', async () => raw(''), 400, '/problems/malformed'],
    [
      'an unpaired surrogate',
      async () => raw('{"input":{"officers":["\\ud83d"],"noInterest":true}}'),
      400,
      '/problems/malformed',
    ],
    ['a NUL', async () => raw('{"input":{"officers":["a\\u0000"],"noInterest":true}}'), 400, '/problems/malformed'],
    [
      'bytes that are no UTF-8',
      async () => raw(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
      400,
      '/problems/malformed',
    ],
    [
      'a key that would change prototypes',
      async () => raw('{"input":{"__proto__":{"officers":[]}}}'),
      400,
      '/problems/malformed',
    ],
    ['another media type', async () => raw('x=1', 'text/plain'), 415, '/problems/unsupported-media'],
    ['no object', async () => raw('[]'), 422, '/problems/invalid-input'],
    [
      'unknown fields',
      async () => unitHead.act(id, 'assign-lead', { ...assigning, extra: 1 }),
      422,
      '/problems/invalid-input',
    ],
    [
      'unknown fields of the input',
      async () => unitHead.act(id, 'assign-lead', { ...assigning, input: { ...assigning.input, hack: true } }),
      422,
      '/problems/invalid-input',
    ],
    [
      'unknown fields of a recording',
      async () =>
        unitHead.act(id, 'assign-lead', {
          ...assigning,
          recordings: [{ digest: 'a'.repeat(64), kind: 'photo', x: 1 }],
        }),
      422,
      '/problems/invalid-input',
    ],
    [
      'wrong types',
      async () =>
        unitHead.act(id, 'assign-lead', { ...assigning, input: { officers: 'everybody', noInterest: 'yes' } }),
      422,
      '/problems/invalid-input',
    ],
    [
      'an input that is a list',
      async () => unitHead.act(id, 'assign-lead', { on: '2026-11-02', input: [] }),
      422,
      '/problems/invalid-input',
    ],
    [
      'a reason that is no text',
      async () => unitHead.act(id, 'assign-lead', { ...assigning, reasons: { 'OFF-01': 5 } }),
      422,
      '/problems/invalid-input',
    ],
    [
      'over-long text',
      async () => clerk.open('ordinary', 'register-lead', { ...opening, input: { ...lead, note: '长'.repeat(2001) } }),
      422,
      '/problems/invalid-input',
    ],
    [
      'an impossible date',
      async () => unitHead.act(id, 'assign-lead', { ...assigning, on: '2026-02-30' }),
      422,
      '/problems/invalid-input',
    ],
    [
      'an impossible date in the input',
      async () => clerk.open('ordinary', 'register-lead', { ...opening, input: { ...lead, actOn: '2026-11-31' } }),
      422,
      '/problems/invalid-input',
    ],
    [
      'a recording nobody uploaded',
      async () =>
        unitHead.act(id, 'assign-lead', { ...assigning, recordings: [{ digest: 'a'.repeat(64), kind: 'photo' }] }),
      422,
      '/problems/invalid-input',
    ],
    [
      'an inspection of a step that opens nothing',
      async () => unitHead.act(id, 'assign-lead', { ...assigning, inspection: id }),
      422,
      '/problems/invalid-input',
    ],
    [
      'an inspection that is a case',
      async () => clerk.open('ordinary', 'register-lead', { ...opening, input: { ...lead, inspection: id } }),
      422,
      '/problems/invalid-input',
    ],
    [
      'a track of a main step',
      async () => unitHead.act(id, 'assign-lead', { ...assigning, track: 'service/1' }),
      422,
      '/problems/invalid-input',
    ],
    [
      'an unknown inspection',
      async () => clerk.open('ordinary', 'register-lead', { ...opening, inspection: randomUUID() }),
      422,
      '/problems/invalid-input',
    ],
    ['an unknown case', async () => unitHead.act(randomUUID(), 'assign-lead', assigning), 404, '/problems/not-found'],
    [
      'a case id that is none',
      async () => unitHead.act('1%27%20or%201=1', 'assign-lead', assigning),
      404,
      '/problems/not-found',
    ],
    ['an unknown step', async () => unitHead.act(id, 'fly', assigning), 404, '/problems/not-found'],
    [
      'a step that is a property of objects',
      async () => unitHead.act(id, 'constructor', assigning),
      404,
      '/problems/not-found',
    ],
    [
      'an unknown procedure',
      async () => clerk.open('witchcraft', 'register-lead', opening),
      404,
      '/problems/not-found',
    ],
    [
      'a track opened as a file',
      async () => clerk.open('service', 'plan-service', opening),
      404,
      '/problems/not-found',
    ],
    ['a wrong role', async () => clerk.act(id, 'assign-lead', assigning), 403, '/problems/wrong-role'],
    ['a system step', async () => unitHead.act(id, 'start-performance', { input: {} }), 403, '/problems/wrong-role'],
  ];
  test.each(refusals)('%s', async (_name, send, status, type) => {
    const problem = expectProblem(await send(), status, type);
    if (type === '/problems/invalid-input')
      expect(problem.faults?.every((f) => f.pointer === '' || f.pointer.startsWith('/'))).toBe(true);
    expect(await written()).toBe(before);
  });

  test('a case of another agency is not there', async () => {
    const stranger = await server.as('other-unithead01');
    expectProblem(await stranger.act(id, 'assign-lead', assigning), 404, '/problems/not-found');
    for (const part of ['', '/journal', '/documents', '/evaluation', '/check', '/limits']) {
      expectProblem(await stranger.get(`/api/cases/${id}${part}`), 404, '/problems/not-found');
    }
    expect((await stranger.get('/api/cases')).body.total).toBe(0);
    expect(await written()).toBe(before);
  });

  test('a body of 300 MB is cut off with 413', async () => {
    const port = await listen();
    const status = await new Promise<string>((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1');
      const head = `POST ${path()} HTTP/1.1\r\nhost: x\r\ncookie: ${unitHead.cookie}\r\nx-requested-with: anjuan\r\nidempotency-key: ${randomUUID()}\r\nif-match: "1"\r\n`;
      socket.on('connect', () =>
        socket.write(`${head}content-type: application/json\r\ncontent-length: ${300 * 1024 * 1024}\r\n\r\n{"input":"`),
      );
      socket.on('data', (data) => (resolve(data.toString()), socket.destroy()));
      socket.on('error', reject);
    });
    expect(status).toMatch(/^HTTP\/1\.1 413 /);
    expect(status).toContain('/problems/too-large');
    expect(await written()).toBe(before);
  });

  async function listen(): Promise<number> {
    const known = server.http.address() as { port: number } | null;
    if (!known) await server.app.listen(0, '127.0.0.1');
    return (server.http.address() as { port: number }).port;
  }
});

describe('the door', () => {
  test('nobody gets in without a session', async () => {
    expectProblem(await request(server.http).get('/api/cases'), 401, '/problems/not-signed-in');
    expectProblem(
      await request(server.http).get('/api/cases').set('cookie', 'anjuan_session=forged'),
      401,
      '/problems/not-signed-in',
    );
  });

  test('a borrowed cookie changes nothing from a foreign page', async () => {
    const post = request(server.http).post('/api/procedures/ordinary/acts/register-lead').set('cookie', clerk.cookie);
    expectProblem(await post.set('idempotency-key', randomUUID()).send(opening), 403, '/problems/forbidden');
  });

  test('a wrong password and an unknown name get the same answer; too many tries are stopped', async () => {
    const tryIn = (username: string) => request(server.http).post('/api/session').send({ username, password: 'wrong' });
    const [known, unknown] = [await tryIn('officer20'), await tryIn('nobody')];
    expectProblem(known, 401, '/problems/not-signed-in');
    expect(unknown.body.detail).toBe(known.body.detail);
    for (let i = 0; i < 4; i += 1) await tryIn('officer20');
    expectProblem(await tryIn('officer20'), 423, '/problems/account-locked');
  });

  test('signing out ends the session at once', async () => {
    const someone = await server.as('officer21');
    const out = request(server.http)
      .delete('/api/session')
      .set('cookie', someone.cookie)
      .set('x-requested-with', 'anjuan');
    expect((await out).status).toBe(204);
    expectProblem(await someone.get('/api/session'), 401, '/problems/not-signed-in');
  });

  test('the session cookie is closed to scripts and to other sites', async () => {
    const answer = await request(server.http)
      .post('/api/session')
      .send({ username: 'officer22', password: 'Anjuan-demo-2026' });
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/);
    expect(answer.text).not.toContain(String(answer.headers['set-cookie']).split(';')[0]?.split('=')[1]);
  });

  test('a refusal speaks the language that is asked for', async () => {
    const ask = (language: string) =>
      clerk.act(randomUUID(), 'assign-lead', assigning).set('accept-language', language);
    expect((await ask('en')).body.detail).toBe('There is nothing here, or not for you');
    expect((await ask('zh-CN,zh;q=0.9,en;q=0.8')).body.detail).toBe('没有找到，或者您无权查看');
  });
});

test('a case opened from an inspection ends the inspection in the same transaction', async () => {
  const officer = await server.as('officer01');
  const seen = {
    officers: ['officer01', 'officer02'].map(demoPerson),
    certificatesShown: true,
    matter: matterNo(17),
    place: '津和小街',
    party,
    from: '10:00',
    until: '10:20',
    finding: '露天烧烤',
    found: true,
    partySigned: true,
  };
  const inspection = (await officer.open('inspection', 'log-inspection', { on: '2026-11-02', input: seen })).body.case
    .line.id as string;
  const order = { officers: seen.officers, ordered: '立即停止。', dueOn: '2026-11-03' };
  await officer.act(inspection, 'order-to-correct', { on: '2026-11-02', input: order }, { version: 1 });
  const visit = { officers: seen.officers, certificatesShown: true, note: '复查仍未停止。' };
  await officer.act(inspection, 'reinspect-uncorrected', { on: '2026-11-04', input: visit }, { version: 2 });
  const body = { on: '2026-11-04', input: { ...lead, source: 'inspection' }, inspection };
  const { status, body: result } = await officer.open('ordinary', 'register-lead', body);
  expect(status).toBe(201);
  const file = (await officer.get(`/api/cases/${inspection}`)).body.file;
  expect(file).toMatchObject({
    stage: 'case-opened',
    dossier: { outcome: { kind: 'case-opened', caseId: result.case.line.id } },
  });
  expect(result.case.file.dossier.origin.inspection).toBe(inspection);
  const before = await written();
  expectProblem(await officer.open('ordinary', 'register-lead', body), 409, '/problems/wrong-stage');
  expect(await written()).toBe(before);
});
