import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DEMO_AGENCY } from '../demo/office.js';
import { OTHER_AGENCY } from '../testing/other-office.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { walkTo } from '../testing/stages.js';
import { Walker } from '../testing/walker.js';
import { UnitOfWork } from './unit-of-work.js';

let server: TestServer;
let walker: Walker;
let app: pg.Client;
beforeAll(async () => {
  server = await TestServer.start();
  walker = await walkTo(new Walker(server), 'defence');
  app = new pg.Client({ connectionString: server.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await server.stop();
});

const TABLES = `SELECT c.relname AS name, c.relrowsecurity AS on, c.relforcerowsecurity AS forced,
  EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'agency_id' AND a.attnotnull) AS agency,
  pg_get_userbyid(c.relowner) AS owner
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'anjuan' AND c.relkind = 'r' ORDER BY 1`;

/** Runs one statement as the application, in a context, and takes it back. */
async function asApp(sql: string, context = ''): Promise<pg.QueryResult> {
  await app.query('BEGIN');
  try {
    if (context)
      await app.query(`SELECT set_config('app.agency', '${context}', true), set_config('app.sight', 'system', true)`);
    return await app.query(sql);
  } finally {
    await app.query('ROLLBACK');
  }
}

const HANDLER = '00000000-0000-8000-a000-000000000001';
const GIVEN_HANDLER = `UPDATE anjuan.case_file SET handlers = array['${HANDLER}'::uuid]`;

describe('row-level security', () => {
  test('every table has an agency and is forced', async () => {
    const { rows } = await asSuperuser(server.database.name, (client) => client.query(TABLES));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((r) => !r.on || !r.forced || !r.agency || r.owner !== 'anjuan_owner')).toEqual([]);
  });

  test('without a context no row of any table is seen', async () => {
    const { rows } = await asSuperuser(server.database.name, (client) => client.query(TABLES));
    for (const { name } of rows)
      expect([name, (await asApp(`SELECT 1 FROM anjuan.${name}`)).rowCount]).toEqual([name, 0]);
  });

  test('an agency sees its own files and not the other’s', async () => {
    expect((await asApp('SELECT 1 FROM anjuan.case_file', DEMO_AGENCY)).rowCount).toBe(1);
    expect((await asApp('SELECT 1 FROM anjuan.case_file', OTHER_AGENCY)).rowCount).toBe(0);
  });

  test.each([
    `find_text('''天津''', '%天津%')`,
    `find_awaiting(array['officer','unit-head','head','clerk'])`,
    `find_handled_by(array['${HANDLER}'::uuid])`,
  ])('a search finds the agency’s own files only: %s', async (finder) => {
    await asSuperuser(server.database.name, (client) => client.query(GIVEN_HANDLER));
    expect((await asApp(`SELECT anjuan.${finder}`, DEMO_AGENCY)).rowCount).toBe(1);
    expect((await asApp(`SELECT anjuan.${finder}`, OTHER_AGENCY)).rowCount).toBe(0);
  });

  test('writing without a context, or for another agency, fails', async () => {
    const insert = `INSERT INTO anjuan.number_series VALUES ('${DEMO_AGENCY}', 'x', 2026, 1)`;
    await expect(asApp(insert)).rejects.toMatchObject({ code: '42501' });
    await expect(asApp(insert, OTHER_AGENCY)).rejects.toMatchObject({ code: '42501' });
    await expect(asApp("UPDATE anjuan.case_file SET title = 'x'")).rejects.toMatchObject({ code: '42501' });
    expect((await asApp("UPDATE anjuan.case_file SET title = 'x'", OTHER_AGENCY)).rowCount).toBe(0);
  });

  test('an account is visible only to its own sign-in', async () => {
    await app.query('BEGIN');
    await app.query("SELECT set_config('app.login', 'officer01', true)");
    const { rows } = await app.query('SELECT username FROM anjuan.person');
    await app.query('ROLLBACK');
    expect(rows).toEqual([{ username: 'officer01' }]);
  });
});

describe('grants', () => {
  const forbidden = [
    'UPDATE anjuan.journal_entry SET seq = 9',
    'DELETE FROM anjuan.journal_entry',
    'TRUNCATE anjuan.journal_entry',
    'DROP TABLE anjuan.journal_entry',
    'ALTER TABLE anjuan.journal_entry DISABLE ROW LEVEL SECURITY',
    'DELETE FROM anjuan.case_file',
    'UPDATE anjuan.document SET number = 1',
    'DELETE FROM anjuan.document',
    'UPDATE anjuan.evidence_blob SET bytes = 1',
    'DELETE FROM anjuan.reading_log',
    'DELETE FROM anjuan.personal_value',
    'CREATE TABLE anjuan.mine (a int)',
    'SET ROLE anjuan_owner',
    "SELECT graphile_worker.add_job('x')",
    'CREATE TABLE public.mine (a int)',
  ];
  test.each(forbidden)('the application may not: %s', async (sql) => {
    await expect(asApp(sql, DEMO_AGENCY)).rejects.toMatchObject({ code: '42501' });
  });

  test('only the known kinds of jobs may be enqueued', async () => {
    await expect(asApp("SELECT public.enqueue_job('rm', '{}')", DEMO_AGENCY)).rejects.toThrow('unknown kind');
    const job = `SELECT public.enqueue_job('notify', '{"agency":"${DEMO_AGENCY}"}')`;
    await expect(asApp(job, DEMO_AGENCY)).resolves.toBeDefined();
    await expect(asApp(job, OTHER_AGENCY)).rejects.toMatchObject({ code: '42501' });
    await expect(asApp(job)).rejects.toMatchObject({ code: '42501' });
  });

  test('the role is no superuser, bypasses nothing and owns nothing', async () => {
    const sql = `SELECT rolsuper, rolbypassrls, rolcreaterole, (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned FROM pg_roles r WHERE rolname = current_user`;
    expect((await asApp(sql)).rows[0]).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      owned: 0,
    });
  });
});

describe('the journal', () => {
  test('a fork is impossible by the schema alone', async () => {
    const fork = `INSERT INTO anjuan.journal_entry SELECT file_id, agency_id, 99, prev, repeat('a', 64), body, null, null, now() FROM anjuan.journal_entry WHERE seq = 2`;
    await expect(asApp(fork, DEMO_AGENCY)).rejects.toMatchObject({ code: '23505' });
  });

  test('its replay is the stored case, and a changed byte is found', async () => {
    const officer = await server.as('evaluator01');
    const check = async () => (await officer.get(`/api/cases/${walker.id}/journal/verify`)).body as object;
    expect(await check()).toMatchObject({ firstBreak: null, replayEqualsState: true, entries: walker.file.version });
    const change = (from: string, to: string) =>
      asSuperuser(server.database.name, (c) =>
        c.query(
          'UPDATE anjuan.journal_entry SET body = replace(body::text, $1, $2)::jsonb WHERE file_id = $3 AND seq = 3',
          [from, to, walker.id],
        ),
      );
    await change('烤炉两台', '烤炉三台');
    expect(await check()).toMatchObject({ firstBreak: { seq: 3, why: 'hash' }, replayEqualsState: false });
    await change('烤炉三台', '烤炉两台');
    expect(await check()).toMatchObject({ firstBreak: null, replayEqualsState: true });
  });

  test('no personal value stands in a body, a row or a document as it is stored', async () => {
    const secrets = ['尤可疑', '120101199001011239', '13812345678', '保密路'];
    const dump = await asSuperuser(server.database.name, async (c) => {
      const texts =
        await c.query(`SELECT body::text AS t FROM anjuan.journal_entry UNION ALL SELECT state::text || search_text FROM anjuan.case_file
        UNION ALL SELECT encode(model, 'escape') FROM anjuan.document UNION ALL SELECT encode(cipher, 'escape') FROM anjuan.personal_value
        UNION ALL SELECT payload::text FROM graphile_worker._private_jobs`);
      return texts.rows.map((r) => r.t as string).join('\n');
    });
    expect(secrets.filter((secret) => dump.includes(secret))).toEqual([]);
  });
});

describe('the unit of work', () => {
  test('what throws takes everything back, numbers included', async () => {
    const unitOfWork = server.app.get(UnitOfWork);
    const context = { agency: DEMO_AGENCY };
    const next = () => unitOfWork.run(context, (tx) => tx.numbers.next('test-series', 2026));
    expect(await next()).toBe(1);
    await expect(
      unitOfWork.run(context, async (tx) => {
        await tx.numbers.next('test-series', 2026);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await next()).toBe(2);
  });

  test('numbers have no gaps and no doubles under contention', async () => {
    const unitOfWork = server.app.get(UnitOfWork);
    const given = await Promise.all(
      Array.from({ length: 20 }, () => unitOfWork.run({ agency: DEMO_AGENCY }, (tx) => tx.numbers.next('busy', 2026))),
    );
    expect([...given].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  test('it refuses to be nested', async () => {
    const unitOfWork = server.app.get(UnitOfWork);
    await expect(unitOfWork.run({}, () => unitOfWork.run({}, () => Promise.resolve(1)))).rejects.toThrow(
      'never nested',
    );
  });
});
