import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActResult, Problem } from '@anjuan/contract';
import { firstBreak } from '@anjuan/journal';
import { DEMO_AGENCY } from '../demo/office.js';
import { DEMO_PASSWORD } from '../identity/demo-accounts.query.js';
import { Clock } from '../platform/clock.js';
import { digest } from '../platform/digest.js';
import { Person } from '../testing/person.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

/** A day the calendars of the test reach; the unit's own table ends the term before it. */
const LATER = '2027-01-08';
const table = [{ from: '2020-01-01', class: 'ordinary', period: '0年', mark: 'V' }];

let server: TestServer;
let id: string;
let version: number;
beforeAll(async () => {
  server = await TestServer.start();
  await sql(`INSERT INTO anjuan.agency_setting VALUES ('${DEMO_AGENCY}', 'retention', '${JSON.stringify(table)}')`);
  const walker = await walkTo(new Walker(server), 'closed');
  await walker.walk('archive-case');
  ({ id } = walker);
  ({ version } = walker.file);
});
afterAll(() => server.stop());

const sql = (text: string) => asSuperuser(server.database.name, (client) => client.query(text));
const values = async () =>
  (await sql('SELECT ref, cipher, salt, commitment, destroyed_at FROM anjuan.personal_value')).rows;

/** Somebody signed in today, whatever today is. */
const now = (username: string) => Person.signIn(server.http, username, DEMO_PASSWORD);

async function act(username: string, step: string, input: object, track?: string) {
  const person = await now(username);
  const on = server.app.get(Clock).today();
  const { status, body } = await person.act(
    id,
    step,
    { on, input, recordings: [], ...(track ? { track } : {}) },
    { version },
  );
  const answer = body as ActResult & Problem;
  if (status === 201) version = answer.case.file.version;
  return { status, body: answer, unmet: answer.unmet?.map(({ rule }) => rule) };
}

const appraisal = { appraisal: '保管期限届满，无继续保存价值。' };
const hold = { ground: 'remedy', reason: '当事人已提起行政诉讼。' };

describe('what is personal in a file', () => {
  test('is kept for its term: nobody destroys it before', async () => {
    const { body } = await (await now('archivist01')).get(`/api/cases/${id}/retention`).expect(200);
    expect(body).toMatchObject({ period: '0年', until: '2026-12-31', holds: 0, destroyedAt: null });
    expect(await act('archivist01', 'propose-destruction', appraisal)).toMatchObject({
      status: 409,
      unmet: ['HSE-76'],
    });
    expect((await values()).every(({ cipher, salt }) => cipher && salt)).toBe(true);
  });

  test('is not destroyed under a hold, nor by one person or an officer', async () => {
    server.app.get(Clock).now = () => new Date(`${LATER}T04:00:00Z`);
    expect((await act('evaluator01', 'place-hold', hold)).status).toBe(201);
    expect(await act('archivist01', 'propose-destruction', appraisal)).toMatchObject({
      unmet: ['HSE-75'],
    });
    expect((await act('head01', 'lift-hold', { reason: '判决已经生效。' }, 'hold/1')).status).toBe(201);
    expect((await act('officer01', 'propose-destruction', appraisal)).status).toBe(403);
    expect((await act('archivist01', 'propose-destruction', appraisal)).status).toBe(201);
    expect((await act('archivist01', 'approve-destruction', { opinion: '同意。' }, 'destruction/1')).status).toBe(403);
    expect((await values()).every(({ cipher, salt }) => cipher && salt)).toBe(true);
  });

  test('is gone when two persons said so after the term; the entry names it, and no value', async () => {
    const before = await values();
    const { status, body } = await act('head01', 'approve-destruction', { opinion: '同意。' }, 'destruction/1');
    expect([status, body.unmet]).toEqual([201, undefined]);
    const refs = before.map(({ ref }) => ref as string).sort();
    expect(body.entry.body.computed?.destroyed?.refs).toEqual(refs);
    for (const [i, row] of (await values()).entries()) {
      expect(row).toMatchObject({ ref: before[i].ref, commitment: before[i].commitment, cipher: null, salt: null });
      expect(row.destroyed_at).not.toBeNull();
    }
    const view = await (await now('archivist01')).get(`/api/cases/${id}/retention`).expect(200);
    expect(view.body.destroyedAt).toContain(LATER);
  });

  test('cannot be looked at any more', async () => {
    const [{ ref }] = await values();
    const officer = await now('officer01');
    await officer.post(`/api/cases/${id}/parties/${ref}/view`).send({ purpose: 'serve' }).expect(404);
    await officer.get(`/api/cases/${id}`).expect(200);
  });

  test('leaves the chain whole', async () => {
    const { rows } = await sql(
      `SELECT seq, prev, hash, body FROM anjuan.journal_entry WHERE file_id = '${id}' ORDER BY seq`,
    );
    expect(rows.at(-1)?.body.step).toBe('approve-destruction');
    expect(await firstBreak(rows, id, digest)).toBeNull();
    const { body } = await (await now('auditadmin01')).get(`/api/cases/${id}/journal/verify`).expect(200);
    expect(body).toMatchObject({ firstBreak: null, replayEqualsState: true });
  });
});
