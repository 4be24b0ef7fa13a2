import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CaseView } from '@anjuan/contract';
import request from 'supertest';
import type { Person } from '../testing/person.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

/** Values that stand nowhere else, so that a find is a leak. */
const marked = {
  kind: 'person',
  name: '欧阳漏网',
  idNumber: '120101198707064311',
  phone: '13655512347',
  address: '天津市和平区无痕里77号',
  bornOn: '1987-07-06',
};
const SECRETS = ['欧阳漏网', '120101198707064311', '13655512347', '无痕里', '1987-07-06', '19870706'];
/** What a search through raw bytes looks for: the text, its UTF-8 in hex, and its escapes. */
const disguises = (secret: string): readonly string[] => [
  secret,
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1),
  JSON.stringify(secret).replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
];
const leaksIn = (text: string): readonly string[] =>
  SECRETS.filter((secret) => disguises(secret).some((one) => text.includes(one)));

let server: TestServer;
let officer: Person;
let walker: Walker;
let view: CaseView;
const written: string[] = [];
const real = { out: process.stdout.write, err: process.stderr.write };
beforeAll(async () => {
  process.stdout.write = keep(real.out.bind(process.stdout));
  process.stderr.write = keep(real.err.bind(process.stderr));
  server = await TestServer.start({ JOBS: '1' });
  officer = await server.as('officer01');
  walker = new Walker(server);
  const { status } = await walker.try('register-lead', { input: { party: marked } });
  expect(status).toBe(201);
  await walkTo(walker, 'performing', ['register-lead']);
  ({ body: view } = await officer.get(`/api/cases/${walker.id}`).expect(200));
});
afterAll(async () => {
  await server.stop();
  Object.assign(process.stdout, { write: real.out });
  Object.assign(process.stderr, { write: real.err });
});

function keep(write: typeof process.stdout.write): typeof process.stdout.write {
  return ((chunk: string | Uint8Array, ...rest: never[]) => {
    written.push(String(chunk));
    return write(chunk, ...rest);
  }) as typeof process.stdout.write;
}

/** Every row of every table of the database, as a dump would have it. */
async function dump(): Promise<readonly { readonly table: string; readonly text: string }[]> {
  return asSuperuser(server.database.name, async (client) => {
    const { rows } = await client.query(`SELECT format('%I.%I', schemaname, tablename) AS table FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`);
    const all = [];
    for (const { table } of rows) {
      const found = await client.query(`SELECT t::text AS text FROM ${table} t`);
      all.push({ table: table as string, text: found.rows.map(({ text }) => text as string).join('\n') });
    }
    return all;
  });
}

describe('a walk with values that stand nowhere else', () => {
  test('leaves none of them in any row of any table as it is stored', async () => {
    const tables = await dump();
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.find(({ table }) => table === 'anjuan.journal_entry')?.text).toContain('欧××');
    const leaks = tables.flatMap(({ table, text }) => leaksIn(text).map((secret) => `${table}: ${secret}`));
    expect(leaks).toEqual([]);
  });

  test('shows none of them without a purpose: case, lists, tasks, checks, limits, journal, search', async () => {
    const id = walker.id;
    const paths = ['', '/check', '/limits', '/journal', '/evaluation', '/similar', '/documents', '/retention'];
    const reads = [...paths.map((path) => `/api/cases/${id}${path}`), '/api/cases', '/api/tasks', '/api/dashboard'];
    for (const path of reads) {
      const { text, status } = await officer.get(path);
      expect([path, leaksIn(text)]).toEqual([path, []]);
      expect(status).toBeLessThan(500);
    }
    const [party] = Object.values(view.parties);
    expect(party).toMatchObject({ idNumber: '120***********4311', phone: '136****2347', name: '欧××' });
    expect(party).not.toHaveProperty('bornOn');
  });

  test('after looks, searches and downloads too', async () => {
    const [ref] = Object.keys(view.parties);
    const look = { purpose: 'identify' };
    const seen = await officer.post(`/api/cases/${walker.id}/parties/${ref}/view`).send(look).expect(200);
    expect(seen.body).toMatchObject({ phone: marked.phone });
    await officer
      .post('/api/cases/by-number')
      .send({ number: marked.phone, ...look })
      .expect(200);
    await officer.post(`/api/cases/${walker.id}/parties/${ref}/earlier`).send(look).expect(200);
    for (const { id } of view.documents.slice(0, 2)) await officer.get(`/api/documents/${id}/pdf`).expect(200);
    const leaks = (await dump()).flatMap(({ table, text }) => leaksIn(text).map((secret) => `${table}: ${secret}`));
    expect(leaks).toEqual([]);
  });
});

describe('what the server writes of bad requests', () => {
  const text = SECRETS.join(' ');
  const key = randomUUID();

  test('holds none of their words, whatever is wrong with them', async () => {
    const before = written.length;
    const act = { on: '2026-09-01', input: { party: marked }, recordings: [] };
    const id = walker.id;
    const answers = [
      await officer.get(`/api/cases?text=${encodeURIComponent(text)}%00`),
      await officer.get(`/api/cases?${encodeURIComponent(text)}=1&stage=${encodeURIComponent(text)}`),
      await officer.get(`/api/cases/${encodeURIComponent(text)}`),
      await officer.get(`/api/${encodeURIComponent(text)}`),
      await officer.open('ordinary', 'register-lead', { ...act, input: { party: { ...marked, idNumber: [text] } } }),
      await officer.open('ordinary', 'register-lead', { ...act, input: { party: { [text]: text } } }),
      await officer.open('ordinary', 'register-lead', { ...act, on: text }),
      await officer.open('ordinary', text, act),
      await officer.act(id, 'make-decision', { input: { reasons: text } }, { version: 1, key }),
      await officer.act(id, 'make-decision', { input: { party: marked } }, { version: text.length }),
      await officer.post(`/api/cases/${id}/parties/${key}/view`).send({ purpose: text }),
      await officer.post('/api/cases/by-number').send({ number: text, purpose: text, [text]: text }),
      await officer.post('/api/cases/by-number').set('content-type', 'application/json').send(`{"number": "${text}`),
      await officer
        .post('/api/evidence')
        .attach('file', Buffer.from(text), { filename: `${text}.txt`, contentType: text }),
      await request(server.http).post('/api/session').send({ username: text, password: text }),
      await request(server.http)
        .get('/api/tasks')
        .set('cookie', `anjuan=${encodeURIComponent(text)}`),
      await request(server.http)
        .get('/api/tasks')
        .set('authorization', `Bearer ${encodeURIComponent(text)}`),
    ];
    expect(answers.map(({ status }) => status).filter((status) => status < 400 || status >= 500)).toEqual([]);
    expect(leaksIn(written.slice(before).join(''))).toEqual([]);
  });

  test('holds none of them when the database itself fails with a row in its words', async () => {
    const fails = (
      table: string,
    ) => `CREATE OR REPLACE FUNCTION anjuan.quote_row() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION '${text} %', NEW; END $$;
      CREATE TRIGGER quote_row BEFORE INSERT ON anjuan.${table} FOR EACH ROW EXECUTE FUNCTION anjuan.quote_row()`;
    for (const table of ['personal_value', 'access_entry', 'journal_entry']) {
      await asSuperuser(server.database.name, (client) => client.query(fails(table)));
      const before = written.length;
      const { status } =
        table === 'access_entry'
          ? await officer.get(`/api/cases/${walker.id}`)
          : await new Walker(server).try('register-lead', { input: { party: marked } });
      expect([table, status]).toEqual([table, 500]);
      const said = written.slice(before).join('');
      expect(said).toContain('P0001');
      expect([table, leaksIn(said)]).toEqual([table, []]);
      await asSuperuser(server.database.name, (client) => client.query(`DROP TRIGGER quote_row ON anjuan.${table}`));
    }
  });

  test('holds neither cookies nor tokens, over all that was done here', () => {
    const all = written.join('');
    expect(all).not.toContain(officer.cookie.split('=')[1] ?? officer.cookie);
    expect(leaksIn(all)).toEqual([]);
  });
});
