import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DEMO_AGENCY, demoPerson } from '../demo/office.js';
import { DEMO_PASSWORD } from '../identity/demo-accounts.query.js';
import { hashPassword } from '../identity/passwords.js';
import { uuidOf } from '../platform/digest.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { OTHER_AGENCY } from '../testing/other-office.js';
import type { Person } from '../testing/person.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

const DISTRICT = uuidOf('anjuan', 'test', 'district');
let server: TestServer;
let walker: Walker;
let supervisor: Person;
let app: pg.Client;

const sql = (text: string, params: unknown[] = []) =>
  asSuperuser(server.database.name, (client) => client.query(text, params));

/** A district with a supervisor and a head; the first office stands in it, the other one does not. */
async function foundDistrict(): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const account = { passwordHash, unitId: 'law', certificate: null, qualification: null, firstReviewOn: null };
  const one = (username: string, roles: ('evaluator' | 'head')[]) => ({
    ...account,
    id: uuidOf(DISTRICT, username),
    username,
    name: username,
    roles,
    active: true,
    demo: true,
  });
  const words = { address: '', phone: '', complaints: '', reconsideration: '' };
  await server.app.get(UnitOfWork).run({ agency: DISTRICT }, (tx) =>
    tx.offices.found({
      agency: { agencyId: DISTRICT, name: '某区', district: '某区', kind: 'district', parentId: null, ...words },
      settings: [{ key: 'signIn', value: { secondFactor: 'off' } }],
      units: [{ id: 'law', name: '司法局' }],
      people: [one('d-evaluator', ['evaluator']), one('d-head', ['head'])],
      powers: [],
      thresholds: [],
    }),
  );
  await sql('UPDATE anjuan.agency SET parent_id = $1 WHERE agency_id = $2', [DISTRICT, DEMO_AGENCY]);
}

beforeAll(async () => {
  server = await TestServer.start();
  await foundDistrict();
  walker = await walkTo(new Walker(server), 'defence');
  supervisor = await server.as('d-evaluator');
  app = new pg.Client({ connectionString: server.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await server.stop();
});

const journal = async (agency: string) =>
  (await sql('SELECT body FROM anjuan.access_entry WHERE agency_id = $1 ORDER BY seq DESC LIMIT 1', [agency])).rows[0]
    ?.body as { readonly action: string; readonly who: object } | undefined;

describe('a supervisor of the district', () => {
  test('sees the files of the offices below with the office’s name', async () => {
    const { body } = await supervisor.get('/api/cases');
    expect(body).toMatchObject({ total: 1, next: null });
    expect(body.items[0]).toMatchObject({ id: walker.id, office: { id: DEMO_AGENCY } });
    expect((await supervisor.get(`/api/cases?office=${DEMO_AGENCY}`)).body.items).toHaveLength(1);
  });

  test.each(['', '/journal', '/journal/verify', '/documents', '/retention', '/limits', '/evaluation', '/access'])(
    'reads a file: %s',
    async (part) => {
      const { status } = await supervisor.get(`/api/cases/${walker.id}${part}`);
      expect(status).toBe(200);
    },
  );

  test('gets papers and evidence of that file', async () => {
    const { body: papers } = await supervisor.get(`/api/cases/${walker.id}/documents`);
    expect((await supervisor.get(`/api/documents/${papers[0].id}`)).status).toBe(200);
    const { rows } = await sql('SELECT digest FROM anjuan.evidence_blob LIMIT 1');
    const digest = rows[0].digest as string;
    expect((await supervisor.get(`/api/evidence/${digest}/facts`)).status).toBe(200);
    expect((await supervisor.get(`/api/evidence/${digest}`)).status).toBe(200);
    expect((await supervisor.get(`/api/evidence/${digest}/thumbnail`)).status).toBe(200);
  });

  test('leaves every look in the office’s own journal, with where it came from', async () => {
    await supervisor.get(`/api/cases/${walker.id}`);
    const who = { person: supervisor.id, from: '某区' };
    expect(await journal(DEMO_AGENCY)).toMatchObject({ action: 'case.read', object: walker.id, who });
    await supervisor.get('/api/cases');
    expect(await journal(DEMO_AGENCY)).toMatchObject({ action: 'case.search', who });
    expect(await journal(DISTRICT)).toMatchObject({ action: 'case.search', who });
  });

  test('is shown no step as his or her own', async () => {
    const { body } = await supervisor.get(`/api/cases/${walker.id}`);
    expect(body.line.office).toMatchObject({ id: DEMO_AGENCY });
    expect(body.checks.filter((c: { mine: boolean }) => c.mine)).toEqual([]);
  });

  test('opens personal values only for a purpose, which is kept by the office', async () => {
    const ref = walker.file.dossier.party?.ref ?? '';
    const view = (body: object) => supervisor.post(`/api/cases/${walker.id}/parties/${ref}/view`).send(body);
    expect((await view({})).status).toBe(422);
    expect((await view({ purpose: 'other', note: '案卷抽查' })).status).toBe(200);
    expect(await journal(DEMO_AGENCY)).toMatchObject({ action: 'party.unmask', purpose: 'other' });
    const { rows } = await sql('SELECT agency_id AS agency FROM anjuan.reading_log WHERE person_id = $1', [
      supervisor.id,
    ]);
    expect(rows).toEqual([{ agency: DEMO_AGENCY }]);
  });

  test('cannot act: the file is not there for an act', async () => {
    const { version } = walker.file;
    const answer = await supervisor.act(walker.id, 'record-statement', { input: {} }, { version });
    expect(answer.status).toBe(404);
    expect((await supervisor.act(walker.id, 'evaluate-case', { input: {} }, { version })).status).toBe(404);
  });

  test('sees the dashboard added up and by office', async () => {
    const { body } = await supervisor.get('/api/dashboard');
    const { body: own } = await (await server.as('head01')).get('/api/dashboard');
    expect(body.byOffice).toMatchObject([{ office: { id: DEMO_AGENCY }, open: 1 }]);
    expect(body.byStage).toEqual(own.byStage);
    expect(body.byAge).toEqual(own.byAge);
  });

  test('sees nothing of an office that is not below', async () => {
    expect((await supervisor.get(`/api/cases?office=${OTHER_AGENCY}`)).status).toBe(404);
    expect((await supervisor.get(`/api/cases?office=${DISTRICT}`)).status).toBe(404);
    await sql('UPDATE anjuan.agency SET parent_id = NULL WHERE agency_id = $1', [DEMO_AGENCY]);
    expect((await supervisor.get(`/api/cases/${walker.id}`)).status).toBe(404);
    expect((await supervisor.get('/api/cases')).body.items).toEqual([]);
    await sql('UPDATE anjuan.agency SET parent_id = $1 WHERE agency_id = $2', [DISTRICT, DEMO_AGENCY]);
  });

  test('integrity of a named office', async () => {
    expect((await supervisor.get(`/api/access/verify?office=${DEMO_AGENCY}`)).status).toBe(200);
  });
});

describe('nobody else of the district', () => {
  test('sees an office below', async () => {
    const head = await server.as('d-head');
    expect((await head.get(`/api/cases/${walker.id}`)).status).toBe(404);
    expect((await head.get('/api/cases')).body.items).toEqual([]);
    expect((await head.get(`/api/cases?office=${DEMO_AGENCY}`)).status).toBe(422);
  });
});

describe('the database itself', () => {
  const context = (token: string) =>
    `SELECT set_config('app.agency', '${DEMO_AGENCY}', true), set_config('app.scope', 'district', true), set_config('app.sight', 'agency', true), set_config('app.token', '${token}', true), anjuan.settle_sight()`;
  async function within<T>(token: string, work: () => Promise<T>): Promise<T> {
    await app.query('BEGIN');
    try {
      await app.query(context(token));
      return await work();
    } finally {
      await app.query('ROLLBACK');
    }
  }
  const tokenOf = async (person: string) =>
    (await sql('SELECT token_hash AS hash FROM anjuan.session WHERE person_id = $1', [person])).rows[0].hash as string;
  const cases = () => app.query('SELECT 1 FROM anjuan.case_file');

  test('opens an office only to the session of a supervisor above it', async () => {
    expect((await within(await tokenOf(supervisor.id), cases)).rowCount).toBe(1);
    expect((await within('', cases)).rowCount).toBe(0);
    const head = await server.as('d-head');
    expect((await within(await tokenOf(head.id), cases)).rowCount).toBe(0);
    await server.as('head01');
    expect((await within(await tokenOf(demoPerson('head01')), cases)).rowCount).toBe(0);
  });

  test('keeps accounts and sessions closed, and refuses every write but a trace', async () => {
    const token = await tokenOf(supervisor.id);
    for (const table of ['person', 'session', 'notification', 'upload', 'reading_log'])
      expect([table, (await within(token, () => app.query(`SELECT 1 FROM anjuan.${table}`))).rowCount]).toEqual([
        table,
        0,
      ]);
    const { rows } = await sql(
      `SELECT c.relname AS table, a.attname AS column FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = 1
        WHERE c.relnamespace = 'anjuan'::regnamespace AND c.relkind = 'r' AND has_table_privilege('anjuan_app', c.oid, 'UPDATE')`,
    );
    for (const { table, column } of rows as { table: string; column: string }[])
      await expect(
        within(token, () => app.query(`UPDATE anjuan.${table} SET ${column} = ${column}`)),
      ).rejects.toMatchObject({ code: '42501' });
  });
});
