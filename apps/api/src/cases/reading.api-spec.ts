import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseLine, CasePage, CaseView, OfficeView, TaskLine } from '@anjuan/contract';
import request, { type Response } from 'supertest';
import { demoPerson } from '../demo/office.js';
import { demoPhoto } from '../demo/photo.js';
import { matterNo } from '../demo/play.js';
import { party } from '../testing/inputs.js';
import type { Person } from '../testing/person.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { walkTo } from '../testing/stages.js';
import { Walker } from '../testing/walker.js';

let server: TestServer;
let officer: Person;
let performing: Walker;
beforeAll(async () => {
  server = await TestServer.start({ UPLOAD_LIMIT_MB: '1' });
  officer = await server.as('officer01');
  performing = await walkTo(new Walker(server), 'performing');
  for (const stage of ['lead', 'filing', 'in-review']) await walkTo(new Walker(server), stage);
});
afterAll(() => server.stop());

const page = async (query: string): Promise<CasePage> => (await officer.get(`/api/cases?${query}`)).body as CasePage;
const stages = (lines: readonly CaseLine[]): string[] => lines.map((l) => l.stage).sort();

describe('lists', () => {
  const filters: readonly (readonly [string, readonly string[]])[] = [
    ['', ['filing', 'in-review', 'lead', 'performing']],
    ['stage=filing', ['filing']],
    ['procedure=ordinary&review=in-review', ['in-review']],
    ['procedure=summary', []],
    [`matter=${matterNo(17)}&publicity=due`, ['performing']],
    [`officer=${demoPerson('officer02')}`, ['filing', 'in-review', 'performing']],
    [`officer=${demoPerson('officer09')}`, []],
    ['unit=second', ['filing', 'in-review', 'performing']],
    ['unit=archive', []],
    ['from=2026-09-02', []],
    ['from=2026-09-01&to=2026-09-01', ['filing', 'in-review', 'lead', 'performing']],
    ['overdue=true&stage=in-review', ['in-review']],
    ['gaps=true', []],
    [`text=${encodeURIComponent('露天烧烤')}`, ['filing', 'in-review', 'lead', 'performing']],
    [`text=${encodeURIComponent('立字〔2026〕1号')}`, ['performing']],
    [`text=${encodeURIComponent('烤')}`, ['filing', 'in-review', 'lead', 'performing']],
    [`text=${encodeURIComponent('尤可疑')}`, []],
    [`text=${encodeURIComponent("'%_\\")}`, []],
  ];
  test.each(filters)('?%s', async (query, expected) => {
    const { items, total } = await page(query);
    expect(stages(items)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test('pages follow each other without gaps or doubles', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let i = 0; i < 4; i += 1) {
      const { items, next } = await page(`limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...items.map((l) => l.id));
      cursor = next ?? '';
    }
    expect(new Set(seen).size).toBe(4);
    expect(cursor).toBe('');
  });

  test.each([
    'stage=a%27b',
    'from=2026-02-30',
    'limit=0',
    'limit=999',
    'cursor=nonsense',
    'color=red',
    'stage=a&stage=b',
    'officer=me',
    'text=%00',
  ])('a filter that does not fit: ?%s', async (query) => {
    const { status, body } = await officer.get(`/api/cases?${query}`);
    expect([status, body.type]).toEqual([422, '/problems/invalid-input']);
  });
});

describe('tasks', () => {
  const waiting = async (who: string): Promise<string[]> => {
    const { body } = await (await server.as(who)).get('/api/tasks');
    return (body as TaskLine[]).flatMap((t) => t.steps.map((s) => `${t.stage} ${s.step}`)).sort();
  };
  test('each sees what waits for them', async () => {
    expect(await waiting('unithead01')).toContain('lead assign-lead');
    expect(await waiting('head01')).toContain('filing approve-filing');
    expect(await waiting('reviewer01')).toEqual(expect.arrayContaining(['in-review pass-legal-review']));
    expect(await waiting('reviewer02')).toEqual([]);
    expect(await waiting('officer09')).toEqual([]);
    expect(await waiting('publisher01')).toContain('performing draft-publication');
  });
});

describe('one case', () => {
  test('shows line, checks, limits, the three systems and masked parties', async () => {
    const view = (await officer.get(`/api/cases/${performing.id}`)).body as CaseView;
    expect(view.line).toMatchObject({ stage: 'performing', party: '尤××', review: 'approved', publicity: 'due' });
    expect(view.stages.find((s) => s.state === 'here')?.stage).toBe('performing');
    expect(view.checks.find((c) => c.step === 'settle-payment')).toMatchObject({ track: 'payment', mine: true });
    expect(view.limits.map((l) => l.clock)).toEqual(expect.arrayContaining(['C-PAY', 'C-PUB7']));
    expect(view.systems.recording.open).toEqual([]);
    expect(Object.values(view.parties)[0]).toMatchObject({
      name: '尤××',
      idNumber: '120***********1239',
      phone: '138****5678',
    });
    expect(JSON.stringify(view)).not.toContain(party.phone);
  });

  test('a look at personal values needs a purpose and is kept', async () => {
    const view = (await officer.get(`/api/cases/${performing.id}`)).body as CaseView;
    const [ref] = Object.keys(view.parties);
    const look = (body: object) => officer.post(`/api/cases/${performing.id}/parties/${ref}/view`).send(body);
    for (const body of [{}, { purpose: '核对送达地址' }, { purpose: 'other' }, { purpose: 'other', note: '无' }])
      expect((await look(body)).status).toBe(422);
    expect((await look({ purpose: 'serve' })).body).toMatchObject(party);
    expect((await look({ purpose: 'other', note: '核对送达地址' })).status).toBe(200);
    const log = await asSuperuser(server.database.name, (c) =>
      c.query('SELECT person_id, purpose FROM anjuan.reading_log'),
    );
    expect(log.rows).toEqual([
      { person_id: officer.id, purpose: 'serve' },
      { person_id: officer.id, purpose: 'other: 核对送达地址' },
    ]);
  });

  test('its documents are frozen with their numbers, and printed as PDF', async () => {
    const { body: lines } = await officer.get(`/api/cases/${performing.id}/documents`);
    const numbers = Object.fromEntries(
      (lines as { template: string; number: string }[]).map((l) => [l.template, l.number]),
    );
    expect(numbers).toMatchObject({
      'filing-approval': '津和小街立字〔2026〕1号',
      'penalty-decision': '津和小街罚决字〔2026〕1号',
    });
    const decision = (lines as { id: string; template: string; hash: string }[]).find(
      (l) => l.template === 'penalty-decision',
    );
    const { body: view } = await officer.get(`/api/documents/${decision?.id}`);
    expect(JSON.stringify(view.model)).toContain('尤可疑');
    const pdf = await officer.get(`/api/documents/${decision?.id}/pdf?original=1`).buffer(true).parse(bytes);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    const stranger = await server.as('other-officer01');
    expect((await stranger.get(`/api/documents/${decision?.id}/pdf`)).status).toBe(404);
  });

  test('its journal, evaluation and the dashboard can be read', async () => {
    const journal = (await officer.get(`/api/cases/${performing.id}/journal`)).body;
    expect(journal.entries).toHaveLength(performing.file.version);
    const { body: evaluation } = await (await server.as('evaluator01')).get(`/api/cases/${performing.id}/evaluation`);
    expect(evaluation.findings.length).toBeGreaterThan(50);
    const { body: dashboard } = await officer.get('/api/dashboard');
    expect(dashboard.reviewsWaiting).toHaveLength(1);
    expect(dashboard.publicationsDue).toHaveLength(1);
  });
});

const bytes = (res: Response, done: (error: Error | null, body: Buffer) => void): void => {
  const parts: Buffer[] = [];
  res.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
};

describe('evidence', () => {
  const photo = demoPhoto(77);
  const digest = createHash('sha256').update(photo).digest('hex');
  const send = (body: Buffer, name = '现场.png') => officer.post('/api/evidence').attach('file', body, name);

  test('is hashed by the server, kept once, and served in parts', async () => {
    const { status, body } = await send(photo).set('x-content-sha256', digest);
    expect([status, body]).toEqual([201, { digest, bytes: photo.length, mediaType: 'image/png', name: '现场.png' }]);
    expect((await send(photo)).body.digest).toBe(digest);
    const whole = await officer.get(`/api/evidence/${digest}`).buffer(true).parse(bytes);
    expect(whole.body).toEqual(photo);
    const part = await officer.get(`/api/evidence/${digest}`).set('range', 'bytes=10-19').buffer(true).parse(bytes);
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 10-19/${photo.length}`]);
    expect(part.body).toEqual(photo.subarray(10, 20));
  });

  test('of another kind, with a wrong hash, empty or missing is refused and leaves no row', async () => {
    const rows = () =>
      asSuperuser(
        server.database.name,
        async (c) => (await c.query('SELECT count(*) FROM anjuan.evidence_blob')).rows[0].count as string,
      );
    const before = await rows();
    expect((await send(Buffer.from('<svg onload=alert(1)>'), 'x.png')).body.faults[0].constraint).toBe('mediaType');
    expect((await send(demoPhoto(78)).set('x-content-sha256', digest)).body.faults[0].constraint).toBe('digest');
    expect((await send(Buffer.alloc(0))).status).toBe(422);
    expect((await officer.post('/api/evidence').field('x', '1')).status).toBe(422);
    expect((await officer.post('/api/evidence').send({ file: 'x' })).status).toBe(415);
    expect(await rows()).toBe(before);
  });

  test('above the limit is refused with 413', async () => {
    const huge = Buffer.concat([photo, Buffer.alloc(2 * 1024 * 1024)]);
    const { status, body } = await send(huge);
    expect([status, body.type]).toEqual([413, '/problems/too-large']);
  });

  test('of another agency is not there', async () => {
    expect((await (await server.as('other-officer01')).get(`/api/evidence/${digest}`)).status).toBe(404);
  });
});

describe('publication', () => {
  const anybody = (path: string) => request(server.http).get(path);
  const draft = {
    partyShown: '尤××',
    facts: '露天烧烤。',
    penaltyShown: '罚款10000元',
    place: '津和小街',
    fullText: false,
  };

  test('a decision is public once three persons have done their part, and says why when it is withdrawn', async () => {
    expect((await anybody('/api/public/decisions')).body.total).toBe(0);
    const on = '2026-10-22';
    const track = 'publication/1';
    const steps = [
      ['clerk01', 'draft-publication', draft, undefined],
      ['unithead01', 'clear-publication', { secrecyReviewed: true, privacyReviewed: true }, track],
      ['publisher01', 'publish', {}, track],
    ] as const;
    for (const [by, step, input, key] of steps) {
      // The party's age is not known, which asks for a typed reason.
      const reasons = { 'PUB-09': '当面核对身份证，已经成年。' };
      const { status } = await performing.try(step, { by, on, input, reasons, ...(key ? { track: key } : {}) });
      expect([step, status]).toEqual([step, 201]);
    }
    const { body: feed } = await anybody(`/api/public/decisions?text=${encodeURIComponent('烧烤')}`);
    expect(feed.items[0]).toMatchObject({
      party: '尤××',
      number: '津和小街罚决字〔2026〕1号',
      state: 'published',
      fineFen: 1_000_000,
    });
    expect(JSON.stringify(feed)).not.toContain('尤可疑');
    const reason = '处罚决定已被行政复议决定依法撤销，现予撤回。';
    const input = { ground: 'annulled', reason };
    const withdrawn = await performing.try('withdraw-publication', { by: 'publisher01', on, track, input });
    expect([withdrawn.status, withdrawn.body.unmet]).toEqual([201, undefined]);
    const { body: one } = await anybody(`/api/public/decisions/${feed.items[0].id}`);
    expect(one).toMatchObject({ state: 'withdrawn', reason, facts: '', party: '' });
  });

  test('the office shows its officers and matters', async () => {
    const { body } = await anybody('/api/public/office');
    expect(body.officers.length).toBeGreaterThanOrEqual(24);
    expect(body.matters).toHaveLength(30);
    expect((await anybody('/api/public/decisions/nothing')).status).toBe(404);
  });
});

test('the office knows its people, powers and unconfirmed thresholds', async () => {
  const { office, holidays } = (await officer.get('/api/office')).body as OfficeView;
  const members = Object.values(office.staff);
  expect(members.filter((m) => m.roles.includes('officer'))).toHaveLength(24);
  expect(members.filter((m) => m.roles.includes('auxiliary'))).toHaveLength(15);
  expect(office.hearingThresholds).toEqual([
    { from: '2021-07-15', personFen: 500_000, unitFen: 5_000_000, confirmed: false },
  ]);
  expect(holidays['2026']).toBeDefined();
});

test('the API documents one operation for each step', async () => {
  const { body } = await request(server.http).get('/api/docs/json');
  const operation = body.paths['/api/cases/{id}/acts/make-decision'].post;
  expect(operation.summary).toContain('作出处罚决定');
  expect(
    body.paths['/api/procedures/ordinary/acts/register-lead'].post.requestBody.content['application/json'].schema
      .properties.input.required,
  ).toContain('matter');
  expect(Object.keys(body.paths).length).toBeGreaterThan(100);
});

test('health is told without a log-in', async () => {
  expect((await request(server.http).get('/api/health')).body).toMatchObject({ ok: true, database: true });
});
