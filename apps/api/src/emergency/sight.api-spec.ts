import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DEMO_AGENCY, demoPerson } from '../demo/office.js';
import { asSuperuser } from '../testing/test-database.js';
import type { Person } from '../testing/person.js';
import { TestServer } from '../testing/test-server.js';
import { walkTo } from '../testing/stages.js';
import { Walker, uploadedPhotos } from '../testing/walker.js';

/** Handled by officers 01 and 02, of the first and the second unit. */
let server: TestServer;
let walker: Walker;
let people: Readonly<Record<string, Person>>;
const NAMES = ['officer01', 'officer02', 'officer03', 'officer04', 'officer06', 'unithead03', 'head01', 'reviewer01', 'evaluator01', 'clerk01', 'auxiliary01', 'sysadmin01', 'secadmin01', 'auditadmin01']; // prettier-ignore

beforeAll(async () => {
  server = await TestServer.start();
  walker = await walkTo(new Walker(server), 'defence');
  people = Object.fromEntries(await Promise.all(NAMES.map(async (name) => [name, await server.as(name)] as const)));
});
afterAll(() => server.stop());

/** An input that fits its schema, so that sight alone decides. */
const ACT = {
  on: '2026-09-16',
  input: {
    kind: 'physical',
    title: '烤炉',
    proves: '露天烧烤的事实',
    takenOn: '2026-09-02',
    officers: [demoPerson('officer01'), demoPerson('officer02')],
  },
};

const who = (name: string): Person => people[name] as Person;
const sees = async (name: string, path = ''): Promise<number> =>
  (await who(name).get(`/api/cases/${walker.id}${path}`)).status;

describe('a case of two units', () => {
  test.each(['officer01', 'officer02', 'officer04', 'head01', 'reviewer01', 'evaluator01', 'clerk01'])(
    'is seen by %s',
    async (name) => expect(await sees(name)).toBe(200),
  );

  test.each(['officer03', 'unithead03', 'auxiliary01', 'sysadmin01', 'secadmin01', 'auditadmin01'])(
    'is not there for %s',
    async (name) => {
      for (const path of ['', '/journal', '/documents', '/check', '/limits', '/retention'])
        expect([path, await sees(name, path)]).toEqual([path, 404]);
    },
  );

  test('is in no list, count or search of an officer of the third unit', async () => {
    const list = await who('officer03').get('/api/cases');
    const own = await who('officer04').get('/api/cases');
    const ids = (answer: typeof list) => (answer.body as { items: { id: string }[] }).items.map(({ id }) => id);
    expect(ids(list)).not.toContain(walker.id);
    expect(ids(own)).toContain(walker.id);
  });

  test('hides its papers and its evidence as well', async () => {
    const documents = (await who('officer01').get(`/api/cases/${walker.id}/documents`)).body as { id: string }[];
    const [digest] = await uploadedPhotos(server);
    for (const path of [
      `/api/documents/${documents[0]?.id}`,
      `/api/documents/${documents[0]?.id}/pdf`,
      `/api/evidence/${digest}`,
    ]) {
      expect([path, (await who('officer03').get(path)).status]).toEqual([path, 404]);
      expect([path, (await who('officer04').get(path)).status]).toEqual([path, 200]);
    }
  });

  test('answers an act from out of sight as if it were not there', async () => {
    const answer = await who('officer03').act(walker.id, 'add-evidence', ACT, { version: walker.file.version });
    expect([answer.status, answer.body.type]).toEqual([404, '/problems/not-found']);
  });
});

const ASKED = { ground: 'deadline', purpose: '经办人出差，明日到期须答复法院。' };
/** Takes the entry away from under the opening. */
const REFUSE = `CREATE FUNCTION anjuan.no_entry() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NEW.body->>'action' LIKE 'emergency.%' THEN RAISE 'no entry'; END IF; RETURN NEW; END $$;
  CREATE TRIGGER no_entry BEFORE INSERT ON anjuan.access_entry FOR EACH ROW EXECUTE FUNCTION anjuan.no_entry()`;
/** The database's clock opens and closes; accesses bear the server's, which stands still in a test. */
const TO_THE_SERVERS_CLOCK = `UPDATE anjuan.emergency_look l SET at = e.at - interval '1 minute', until = e.at + interval '1 hour'
  FROM (SELECT max(at) AS at FROM anjuan.access_entry) e WHERE l.verdict IS NULL`;
const ALLOW = 'DROP FUNCTION anjuan.no_entry CASCADE';
const accessesOf = async (name: string, action: string) =>
  ((await who(name).get(`/api/access?action=${action}`)).body as { items: { object: string; purpose?: string }[] })
    .items;
const open = (name: string, id: string, body: object = ASKED) =>
  who(name).post(`/api/cases/${id}/emergency`).send(body);
const openings = async () =>
  (await who('auditadmin01').get('/api/emergencies')).body as {
    id: string;
    file: string;
    exists: boolean;
    state: string;
    read: { action: string; count: number }[];
    review: object | null;
  }[];

describe('a file opened in an emergency', () => {
  test('can be read, and not acted on, until its hours are over', async () => {
    expect((await open('officer03', walker.id)).status).toBe(202);
    expect(await sees('officer03')).toBe(200);
    expect(await sees('officer03', '/journal')).toBe(200);
    const { body } = await who('officer03').get(`/api/cases/${walker.id}`);
    expect(Date.parse(body.emergencyUntil as string)).toBeGreaterThan(Date.now());
    expect((await who('officer04').get(`/api/cases/${walker.id}`)).body).not.toHaveProperty('emergencyUntil');
    const acted = await who('officer03').act(walker.id, 'add-evidence', ACT, { version: walker.file.version });
    expect(acted.status).toBe(404);
    await asSuperuser(server.database.name, (client) =>
      client.query(`UPDATE anjuan.emergency_look SET at = at - interval '5 hours', until = until - interval '5 hours'`),
    );
    expect(await sees('officer03')).toBe(404);
  });

  test('stays with the audit administrator until it is reviewed, once, by another person', async () => {
    const [opening] = await openings();
    expect(opening).toMatchObject({ file: walker.id, exists: true, review: null, state: 'waiting' });
    expect((await accessesOf('auditadmin01', 'emergency.open'))[0]).toMatchObject({
      object: walker.id,
      purpose: expect.any(String),
    });
    const review = (name: string) =>
      who(name).post(`/api/emergencies/${opening?.id}/review`).send({ verdict: 'justified', remark: '属实' });
    expect((await review('officer03')).status).toBe(403);
    expect((await review('auditadmin01')).status).toBe(204);
    expect((await review('auditadmin01')).status).toBe(404);
    expect((await openings())[0]).toMatchObject({
      state: 'reviewed',
      review: { verdict: 'justified', remark: '属实' },
    });
    expect((await accessesOf('auditadmin01', 'emergency.review'))[0]).toMatchObject({ object: opening?.id });
  });

  test('tells what was read of it while it was open, a paper as well', async () => {
    expect((await open('officer03', walker.id, { ...ASKED, hours: 1 })).status).toBe(202);
    const documents = (await who('officer03').get(`/api/cases/${walker.id}/documents`)).body as { id: string }[];
    await who('officer03').get(`/api/documents/${documents[0]?.id}`);
    expect((await openings())[0]?.state).toBe('running');
    await asSuperuser(server.database.name, (client) => client.query(TO_THE_SERVERS_CLOCK));
    const opening = (await openings()).find(({ file, review }) => file === walker.id && !review);
    expect(opening?.read).toContainEqual(expect.objectContaining({ action: 'document.read', count: 1 }));
  });

  test('is nothing without its entry', async () => {
    const before = (await openings()).length;
    await asSuperuser(server.database.name, (client) => client.query(REFUSE));
    expect((await open('officer04', walker.id)).status).toBe(500);
    await asSuperuser(server.database.name, (client) => client.query(ALLOW));
    expect(await openings()).toHaveLength(before);
  });

  test('that does not exist is answered alike; the sixth of a day is refused', async () => {
    const nothing = '00000000-0000-4000-8000-000000000000';
    for (let n = 0; n < 5; n += 1) expect((await open('officer06', nothing)).status).toBe(202);
    const sixth = await open('officer06', nothing);
    expect([sixth.status, sixth.body.type]).toEqual([429, '/problems/too-many']);
    expect((await openings()).filter(({ file, exists }) => file === nothing && !exists)).toHaveLength(5);
  });

  test.each([
    ['without a ground', { purpose: '经办人出差，明日到期须答复法院。' }],
    ['with three words', { ground: 'court', purpose: '急' }],
  ])('is refused %s', async (_name, body) => expect((await open('officer03', walker.id, body)).status).toBe(422));
});

describe('recusal', () => {
  const act = async (name: string, step: string, input: object, track?: string) => {
    const { version } = (await who('evaluator01').get(`/api/cases/${walker.id}`)).body.line as { version: number };
    return who(name).act(walker.id, step, { on: '2026-09-16', input, ...(track ? { track } : {}) }, { version });
  };

  test('takes the person out of the case, for sight and act, emergency or not', async () => {
    expect(await sees('officer02')).toBe(200);
    const ground = '当事人申请：该执法人员系其邻居，可能影响公正。';
    const asked = await act('officer01', 'request-recusal', { person: demoPerson('officer02'), ground });
    expect(asked.status).toBe(201);
    const track = asked.body.entry.body.track as string;
    expect(await sees('officer02')).toBe(200);
    expect((await act('head01', 'grant-recusal', { reasons: '经审查，理由成立。' }, track)).status).toBe(201);
    expect(await sees('officer02')).toBe(404);
    await open('officer02', walker.id);
    expect(await sees('officer02')).toBe(404);
    expect((await act('officer02', 'add-evidence', ACT.input)).status).toBe(404);
    expect(await sees('officer04')).toBe(200);
  });
});

test('rows of an agency are seen by nobody without a sight of their own', async () => {
  const app = new pg.Client({ connectionString: server.database.appUrl });
  await app.connect();
  try {
    await app.query('BEGIN');
    await app.query(
      `SELECT set_config('app.agency', '${DEMO_AGENCY}', true), set_config('app.person', '${demoPerson('head01')}', true)`,
    );
    for (const table of ['case_file', 'journal_entry', 'document', 'personal_value', 'evidence_use'])
      expect([table, (await app.query(`SELECT 1 FROM anjuan.${table}`)).rowCount]).toEqual([table, 0]);
  } finally {
    await app.query('ROLLBACK');
    await app.end();
  }
});
