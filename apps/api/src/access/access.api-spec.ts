import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@anjuan/calendar';
import type { AccessCheck, AccessLine } from '@anjuan/contract';
import { firstBreak } from '@anjuan/journal';
import { DEMO_AGENCY } from '../demo/office.js';
import { demoPhoto } from '../demo/photo.js';
import { digest } from '../platform/digest.js';
import { apiRoutes } from '../testing/routes.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TODAY, TestServer } from '../testing/test-server.js';
import { Walker, uploadedPhotos } from '../testing/walker.js';
import { accessRoutes } from './access-routes.js';

let server: TestServer;
let walker: Walker;
beforeAll(async () => {
  server = await TestServer.start({ TRUSTED_PROXIES: '127.0.0.1' });
  walker = await walkTo(new Walker(server), 'defence');
});
afterAll(() => server.stop());

const sql = (text: string) => asSuperuser(server.database.name, (client) => client.query(text));
const all = async (): Promise<readonly (AccessLine & { readonly prev: string })[]> =>
  (await sql('SELECT seq::int, prev, hash, body FROM anjuan.access_entry ORDER BY seq')).rows.map(
    ({ body, ...row }) => ({ ...row, ...body }),
  );

/** What is added to the journal of accesses while something happens. */
async function during(work: () => Promise<unknown>): Promise<readonly AccessLine[]> {
  const before = (await all()).length;
  await work();
  return (await all()).slice(before);
}

const everything = {
  who: { person: expect.stringMatching(/^[0-9a-f-]{36}$/), name: expect.stringMatching(/./), roles: expect.any(Array) },
  action: expect.stringMatching(/^[a-z]+\.[a-z-]+$/),
  at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  where: expect.stringMatching(/^(GET|POST|DELETE) \/api\//),
  source: { address: expect.stringMatching(/^[\d.:a-f]+$/), agent: expect.stringMatching(/^\w+$/) },
  outcome: expect.stringMatching(/^(allowed|refused|failed)$/),
  status: expect.any(Number),
};

describe('the table of routes', () => {
  const ours = () => apiRoutes(server);
  const key = (route: string) => route.replace(/^HEAD /, 'GET ');

  test('names every route of the server, recorded or exempt with a reason', () => {
    expect(ours().length).toBeGreaterThan(30);
    expect(ours().filter((route) => !accessRoutes[route] && !accessRoutes[key(route)])).toEqual([]);
  });

  test('names none that is not there', () => {
    const known = new Set(ours().flatMap((route) => [route, key(route)]));
    expect(Object.keys(accessRoutes).filter((route) => !known.has(route))).toEqual([]);
  });

  test('gives a reason for each exemption', () => {
    const reasons = Object.values(accessRoutes).flatMap((rule) => ('exempt' in rule ? [rule.exempt] : []));
    expect(reasons.filter((reason) => reason.length < 20)).toEqual([]);
  });
});

describe('a look', () => {
  const at = (path: string) => path.replace(':id', walker.id);

  test.each([
    ['/api/cases/:id', 'case.read'],
    ['/api/cases/:id/check', 'case.read'],
    ['/api/cases/:id/limits', 'case.read'],
    ['/api/cases/:id/similar', 'case.similar'],
    ['/api/cases/:id/journal', 'journal.read'],
    ['/api/cases/:id/journal/verify', 'journal.verify'],
    ['/api/cases/:id/evaluation', 'evaluation.read'],
    ['/api/cases/:id/documents', 'document.list'],
  ])('%s leaves one entry', async (path, action) => {
    const officer = await server.as('officer01');
    const added = await during(() => officer.get(at(path)).set('user-agent', 'Mozilla Chrome/140.0').expect(200));
    expect(added).toMatchObject([
      {
        action,
        object: walker.id,
        status: 200,
        outcome: 'allowed',
        who: { person: officer.id, name: officer.session.person.name },
      },
    ]);
    expect(added[0]?.source).toEqual({ address: '127.0.0.1', agent: 'Chrome' });
  });

  test('at a paper and at a file of evidence leaves one entry each', async () => {
    const officer = await server.as('officer01');
    const [paper] = (await officer.get(at('/api/cases/:id/documents'))).body;
    const [photo] = await uploadedPhotos(server);
    const added = await during(async () => {
      await officer.get(`/api/documents/${paper.id}`).expect(200);
      await officer.get(`/api/evidence/${photo}?purpose=核对&download=1`).expect(200);
      await officer.get(`/api/evidence/${photo}/facts`).expect(200);
    });
    expect(added.map(({ action, object }) => [action, object])).toEqual([
      ['document.read', paper.id],
      ['evidence.read', photo],
      ['evidence.facts', photo],
    ]);
    expect(added[1]).toMatchObject({ purpose: '核对', filter: { download: '1' } });
  });

  test('through many parts of one file is one entry', async () => {
    const officer = await server.as('officer02');
    const [photo] = await uploadedPhotos(server);
    const part = (range: string) => officer.get(`/api/evidence/${photo}`).set('range', range).expect(206);
    const added = await during(async () => {
      await part('bytes=0-9');
      await part('bytes=10-19');
      await part('bytes=20-29');
    });
    expect(added).toMatchObject([{ action: 'evidence.read', status: 206 }]);
  });

  test('at unmasked values names the party by its reference and keeps the purpose', async () => {
    const officer = await server.as('officer01');
    const [ref = ''] = Object.keys((await officer.get(at('/api/cases/:id'))).body.parties);
    const look = () => officer.post(`/api/cases/${walker.id}/parties/${ref}/view`).send({ purpose: 'remedy' });
    const added = await during(() => look().expect(200));
    expect(added).toMatchObject([{ action: 'party.unmask', object: walker.id, also: { ref }, purpose: 'remedy' }]);
  });

  test('that is refused or finds nothing is an entry too', async () => {
    const officer = await server.as('officer01');
    const nothing = '00000000-0000-8000-a000-00000000ffff';
    const added = await during(async () => {
      await officer.get(`/api/cases/${nothing}`).expect(404);
      await officer.get(at('/api/cases/:id/access')).expect(403);
      await officer.get('/api/cases?limit=0').expect(422);
    });
    expect(added.map(({ action, status, outcome }) => [action, status, outcome])).toEqual([
      ['case.read', 404, 'refused'],
      ['access.read', 403, 'refused'],
      ['case.search', 422, 'refused'],
    ]);
  });

  test('is an entry when an act or an upload is refused; what is done is sealed in its file', async () => {
    const [clerk, officer] = [await server.as('clerk01'), await server.as('officer01')];
    const body = { on: TODAY, input: {}, recordings: [] };
    const added = await during(async () => {
      expect((await clerk.act(walker.id, 'make-decision', body, { version: walker.file.version })).status).toBe(403);
      expect(
        (await officer.act(walker.id, encodeURIComponent('张三'), body, { version: walker.file.version })).status,
      ).toBe(404);
      await officer.post('/api/evidence').attach('file', Buffer.from('MZ'), { filename: 'a.exe' }).expect(422);
      await officer.post('/api/evidence').attach('file', demoPhoto(77), { filename: 'a.png' }).expect(201);
    });
    expect(added.map(({ action, object, status, filter }) => [action, object, status, filter])).toEqual([
      ['act.perform', walker.id, 403, { step: 'make-decision' }],
      ['act.perform', walker.id, 404, undefined],
      ['evidence.add', null, 422, undefined],
    ]);
  });

  test('cannot smuggle words into the journal by its address', async () => {
    const officer = await server.as('officer01');
    const added = await during(() => officer.get(`/api/cases/${encodeURIComponent('张三')}`).expect(404));
    expect(added).toMatchObject([{ action: 'case.read', object: null }]);
  });

  test('by nobody leaves none', async () => {
    const { default: request } = await import('supertest');
    expect(await during(() => request(server.http).get(at('/api/cases/:id')).expect(401))).toEqual([]);
  });
});

describe('a search', () => {
  test('is one entry with its filter, however many lines it finds, and without the words typed', async () => {
    const clerk = await server.as('clerk01');
    const query = `stage=defence&text=${encodeURIComponent('王小明')}`;
    const added = await during(() => clerk.get(`/api/cases?${query}`).expect(200));
    expect(added).toMatchObject([
      { action: 'case.search', object: null, filter: { stage: 'defence', text: '3 chars' } },
    ]);
    expect(JSON.stringify(added)).not.toContain('王小明');
  });
});

describe('a sign-in', () => {
  test('is an entry, as is its end and a wrong password; a name nobody has is kept without the name', async () => {
    const { default: request } = await import('supertest');
    const send = (username: string, password: string) =>
      request(server.http).post('/api/session').send({ username, password });
    const { DEMO_PASSWORD } = await import('../identity/demo-accounts.query.js');
    const added = await during(async () => {
      const open = await send('officer03', DEMO_PASSWORD).expect(200);
      const cookie = String(open.headers['set-cookie']).split(';')[0] ?? '';
      await request(server.http).delete('/api/session').set({ cookie, 'x-requested-with': 'anjuan' }).expect(204);
      await send('officer03', 'wrong').expect(401);
      await send('nobody-of-that-name', 'wrong').expect(401);
      await new Promise((done) => setTimeout(done, 200));
    });
    expect(added.map(({ action, status }) => [action, status])).toEqual([
      ['session.open', 200],
      ['session.close', 200],
      ['session.open', 401],
      ['session.open', 401],
    ]);
    expect(added.at(-1)?.who).toMatchObject({ name: '未知账户', roles: [] });
    expect(JSON.stringify(added)).not.toContain('nobody-of-that-name');
  });
});

describe('the address', () => {
  test('is the one a trusted proxy tells', async () => {
    const officer = await server.as('officer01');
    const added = await during(() => officer.get('/api/tasks').set('x-forwarded-for', '10.1.2.3').expect(200));
    expect(added).toMatchObject([{ source: { address: '10.1.2.3' } }]);
  });
});

describe('who looked at a case', () => {
  test('is answered with its papers and files, the newest first, page by page', async () => {
    const auditor = await server.as('auditadmin01');
    const first = (await auditor.get(`/api/cases/${walker.id}/access?limit=5`).expect(200)).body;
    expect(first.items).toHaveLength(5);
    const second = (await auditor.get(`/api/cases/${walker.id}/access?limit=200&cursor=${first.next}`)).body;
    const seqs = [...first.items, ...second.items].map(({ seq }: AccessLine) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
    expect([...first.items, ...second.items].some(({ action }: AccessLine) => action === 'evidence.read')).toBe(true);
    expect([...first.items, ...second.items].some(({ action }: AccessLine) => action === 'document.read')).toBe(true);
  });

  test('nobody asks of a case that is not there', async () => {
    const auditor = await server.as('auditadmin01');
    await auditor.get('/api/cases/00000000-0000-8000-a000-00000000ffff/access').expect(404);
  });

  test.each([
    ['limit=0', '/limit'],
    ['limit=x', '/limit'],
    ['cursor=x', '/cursor'],
    ['cursor=1&cursor=2', '/cursor'],
    ['person=me', '/person'],
    ['color=red', '/color'],
  ])('?%s is refused at %s', async (query, pointer) => {
    const auditor = await server.as('auditadmin01');
    const { body } = await auditor.get(`/api/access?${query}`).expect(422);
    expect(JSON.stringify(body)).toContain(pointer);
  });

  test('the agency asks for one person', async () => {
    const auditor = await server.as('auditadmin01');
    const officer = await server.as('officer02');
    const { body } = await auditor.get(`/api/access?person=${officer.id}`).expect(200);
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.items.every(({ who }: AccessLine) => who.person === officer.id)).toBe(true);
  });
});

describe('a search of the agency', () => {
  const found = async (query: string): Promise<readonly AccessLine[]> => {
    const auditor = await server.as('auditadmin01');
    return (await auditor.get(`/api/access?limit=200&${query}`).expect(200)).body.items;
  };

  test('is narrowed by action, case and person together', async () => {
    const officer = await server.as('officer01');
    const lines = await found(`action=case.read&case=${walker.id}&person=${officer.id}`);
    expect(lines.length).toBeGreaterThan(2);
    for (const { action, object, who } of lines)
      expect([action, object, who.person]).toEqual(['case.read', walker.id, officer.id]);
  });

  test('is narrowed by days, both included', async () => {
    const today = await found(`from=${TODAY}&to=${TODAY}`);
    expect(today.length).toBeGreaterThan(10);
    expect(await found(`to=${addDays(TODAY, -1)}`)).toEqual([]);
    expect(await found(`from=${addDays(TODAY, 1)}`)).toEqual([]);
  });

  test('finds a day of long ago, and what a clock that was set back wrote', async () => {
    // As a superuser would: a copy of the journal in which some entries say another time.
    await sql(`CREATE TABLE anjuan.kept AS SELECT seq, at FROM anjuan.access_entry;
      UPDATE anjuan.access_entry SET at = at - interval '30 days' WHERE seq <= 5;
      UPDATE anjuan.access_entry SET at = at - interval '23 hours' WHERE seq = 9`);
    const day = addDays(TODAY, -30);
    expect((await found(`from=${day}&to=${day}`)).map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
    const before = addDays(TODAY, -1);
    expect((await found(`from=${before}&to=${before}`)).map(({ seq }) => seq)).toEqual([9]);
    await sql(
      `UPDATE anjuan.access_entry e SET at = k.at FROM anjuan.kept k WHERE k.seq = e.seq; DROP TABLE anjuan.kept`,
    );
  });

  test.each([
    ['case=x', '/case'],
    ['action=Case', '/action'],
    ['from=2026-02-30', '/from'],
    ['from=2026-02-02&to=2026-02-01', '/to'],
    ['__proto__=1', '/__proto__'],
    ['constructor=1', '/constructor'],
  ])('?%s is refused at %s', async (query, pointer) => {
    const auditor = await server.as('auditadmin01');
    for (const path of ['/api/access', '/api/access/export']) {
      const { body } = await auditor.get(`${path}?${query}`).expect(422);
      expect(JSON.stringify(body)).toContain(pointer);
    }
  });

  test('a case of nobody is not there', async () => {
    const auditor = await server.as('auditadmin01');
    const query = 'case=00000000-0000-8000-a000-00000000ffff';
    await auditor.get(`/api/access?${query}`).expect(404);
    await auditor.get(`/api/access/export?${query}`).expect(404);
  });

  test.each(['officer01', 'head01', 'evaluator01', 'sysadmin01'])('is not for %s', async (username) => {
    const person = await server.as(username);
    await person.get('/api/access').expect(403);
    await person.get('/api/access/export').expect(403);
  });
});

describe('a file of accesses', () => {
  const download = async (query = '') => {
    const auditor = await server.as('auditadmin01');
    const { text, headers } = await auditor.get(`/api/access/export${query}`).expect(200);
    return { text, headers, auditor, lines: text.slice(1).trimEnd().split('\r\n') };
  };

  test('says at both ends who took it and when, and is an entry', async () => {
    let taken: Awaited<ReturnType<typeof download>> | undefined;
    const added = await during(async () => (taken = await download('?action=case.read')));
    const { text, headers, auditor, lines } = taken as NonNullable<typeof taken>;
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('attachment');
    expect(text.startsWith('\uFEFF')).toBe(true);
    for (const end of [lines[0], lines.at(-1)]) {
      expect(end).toContain(auditor.session.person.name);
      expect(end).toContain(auditor.id);
      expect(end).toContain(`${TODAY}T`);
    }
    expect(added).toMatchObject([{ action: 'access.export', filter: { action: 'case.read' }, status: 200 }]);
  });

  test('has every entry that fits, and no cell that a spreadsheet would run', async () => {
    const officer = await server.as('officer01');
    const [photo] = await uploadedPhotos(server);
    await officer.get(`/api/evidence/${photo}?purpose=${encodeURIComponent('=HYPERLINK("x")')}&download=1`).expect(200);
    const { lines, text } = await download();
    const { rows } = await sql('SELECT count(*)::int AS n FROM anjuan.access_entry');
    // The request itself is sealed after its lines were read; two lines of head, one of foot.
    expect(lines).toHaveLength(rows[0].n - 1 + 3);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('the journal of accesses', () => {
  test('keeps who, what, when, where, source, outcome and object on every record (AU-3)', async () => {
    const entries = await all();
    expect(entries.length).toBeGreaterThan(30);
    for (const entry of entries) {
      expect(entry).toMatchObject(everything);
      expect(entry.object === null || typeof entry.object === 'string').toBe(true);
    }
  });

  test('is one chain however many read at once, each with its entry', async () => {
    const officer = await server.as('officer01');
    const added = await during(() =>
      Promise.all(Array.from({ length: 60 }, () => officer.get(`/api/cases/${walker.id}/documents`).expect(200))),
    );
    expect(added).toHaveLength(60);
    const { rows } = await sql('SELECT seq::int, prev, hash, body FROM anjuan.access_entry ORDER BY seq');
    expect(await firstBreak(rows, `access/${DEMO_AGENCY}`, digest)).toBeNull();
    const auditor = await server.as('auditadmin01');
    const { body } = await auditor.get('/api/access/verify').expect(200);
    expect(body).toMatchObject({ from: 0, entries: rows.length, total: rows.length, firstBreak: null });
  });

  test('is checked piece by piece, each from the entry known to be good', async () => {
    const auditor = await server.as('auditadmin01');
    const ask = async (query: string) => (await auditor.get(`/api/access/verify?${query}`).expect(200)).body;
    let known: AccessCheck = await ask('limit=20');
    expect(known).toMatchObject({ from: 0, entries: 20, firstBreak: null });
    for (let i = 0; i < 20 && known.entries < known.total; i += 1)
      known = await ask(`from=${known.entries}&hash=${known.head}&limit=50`);
    expect(known).toMatchObject({ entries: known.total, firstBreak: null });
    expect(await ask(`from=20&hash=${'0'.repeat(64)}`)).toMatchObject({
      head: null,
      firstBreak: { seq: 20, why: 'hash' },
    });
  });

  test('whose end was cut off behind the auditor is found by the head he kept', async () => {
    const auditor = await server.as('auditadmin01');
    const { total, head } = (await auditor.get('/api/access/verify').expect(200)).body as AccessCheck;
    const rows = `SELECT * FROM anjuan.access_entry WHERE seq >= ${total}`;
    await sql(
      `SET session_replication_role = 'replica'; CREATE TABLE anjuan.cut AS ${rows}; DELETE FROM anjuan.access_entry WHERE seq >= ${total}`,
    );
    const { body } = await auditor.get(`/api/access/verify?from=${total}&hash=${head}`).expect(200);
    expect(body).toMatchObject({ head: null, firstBreak: { seq: total, why: 'sequence' } });
    await sql(`SET session_replication_role = 'replica'; DELETE FROM anjuan.access_entry WHERE seq >= ${total};
      INSERT INTO anjuan.access_entry (agency_id, seq, prev, hash, body, person_id, object, at)
      SELECT agency_id, seq, prev, hash, body, person_id, object, at FROM anjuan.cut; DROP TABLE anjuan.cut`);
  });

  test.each(['from=1', 'from=x&hash=0', 'limit=0', 'limit=100001', 'seq=1'])('?%s is no piece of it', async (query) => {
    const auditor = await server.as('auditadmin01');
    await auditor.get(`/api/access/verify?${query}`).expect(422);
  });

  test('goes into the transparency log', async () => {
    const { rows } = await sql(`SELECT count(*)::int AS missing FROM anjuan.access_entry e
      WHERE NOT EXISTS (SELECT FROM anjuan.log_pending p WHERE p.hash = e.hash)
        AND NOT EXISTS (SELECT FROM anjuan.log_leaf l WHERE l.hash = e.hash)`);
    expect(rows).toEqual([{ missing: 0 }]);
  });

  test.each([
    'UPDATE anjuan.access_entry SET object = NULL',
    'DELETE FROM anjuan.access_entry',
    'TRUNCATE anjuan.access_entry',
  ])('the application may not: %s', async (text) => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: server.database.appUrl });
    await client.connect();
    await expect(client.query(text)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  test('what cannot be noted is not shown', async () => {
    const officer = await server.as('officer01');
    await sql(`CREATE FUNCTION anjuan.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
      CREATE TRIGGER fail BEFORE INSERT ON anjuan.access_entry FOR EACH ROW EXECUTE FUNCTION anjuan.fail()`);
    const { body } = await officer.get(`/api/cases/${walker.id}`).expect(500);
    expect(Object.keys(body)).not.toContain('line');
    const [photo] = await uploadedPhotos(server);
    const { headers } = await officer.get(`/api/evidence/${photo}`).expect(500);
    expect(headers['content-type']).toContain('application/problem+json');
    await sql('DROP TRIGGER fail ON anjuan.access_entry');
    await officer.get(`/api/cases/${walker.id}`).expect(200);
  });

  test('a change behind our back is found and named', async () => {
    await sql(`UPDATE anjuan.access_entry SET body = jsonb_set(body, '{who,name}', '"别人"') WHERE seq = 7`);
    const auditor = await server.as('auditadmin01');
    const { body } = await auditor.get('/api/access/verify').expect(200);
    expect(body.firstBreak).toEqual({ seq: 7, why: 'hash' });
  });
});
