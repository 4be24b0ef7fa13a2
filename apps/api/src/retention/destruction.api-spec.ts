import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { canonical, writeNote } from '@anjuan/journal';
import type { Destroyed } from '@anjuan/procedure';
import { type Auditing, auditAll } from '../audit/audit-all.js';
import { AUDITING } from '../audit/nightly-audit.js';
import { DEMO_AGENCY } from '../demo/office.js';
import { DEMO_PASSWORD } from '../identity/demo-accounts.query.js';
import { RunFixity } from '../evidence/fixity/run-fixity.js';
import { RenderDocument } from '../documents/render-document.service.js';
import { sha256 } from '../platform/digest.js';
import { Blobs } from '../platform/storage/blobs.js';
import { LogKey } from '../platform/storage/log-key.js';
import { pack, unpack, verdictOn } from '../testing/archive.js';
import { AFTER_TERM, archivedCase, destroy, setDay, shortTerms } from '../testing/destroyed-case.js';
import { party } from '../testing/inputs.js';
import { Person } from '../testing/person.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Sequencer } from '../transparency/sequencer.js';
import { RemoveBytes } from './remove-bytes.js';

/** Two cases whose acts name the same two photos. */
let server: TestServer;
let blobs: Blobs;
let first: { id: string; version: number };
let second: { id: string; version: number };
let papers: readonly { readonly id: string; readonly proof: string | null }[];
let named: Destroyed;
beforeAll(async () => {
  server = await TestServer.start();
  blobs = server.app.get(Blobs);
  await shortTerms(server);
  [first, second] = await Promise.all([one(), one()]);
  const officer = await server.as('officer01');
  papers = (await sql(`SELECT id, proof FROM anjuan.document WHERE file_id = '${first.id}' ORDER BY seq`))
    .rows as never;
  for (const { id } of papers) await server.app.get(RenderDocument).render(DEMO_AGENCY, id);
  const [{ digest }] = (await sql('SELECT digest FROM anjuan.evidence_blob ORDER BY digest')).rows as [
    { digest: string },
  ];
  await officer.get(`/api/evidence/${digest}/thumbnail`).expect(200);
  await server.app.get(Sequencer).turn();
});
afterAll(() => server.stop());

async function one(): Promise<{ id: string; version: number }> {
  const { id, file } = await archivedCase(server);
  return { id, version: file.version };
}
const sql = (text: string) => asSuperuser(server.database.name, (client) => client.query(text));
const now = (username: string) => Person.signIn(server.http, username, DEMO_PASSWORD);
const audit = async () => {
  const audited = await auditAll({ ...server.app.get<Auditing>(AUDITING), files: true });
  return audited.flatMap(({ findings }) => findings.kept);
};
const left = async (digests: readonly string[]) =>
  (await Promise.all(digests.map((digest) => blobs.size(digest)))).filter((size) => size !== undefined).length;
const pdfs = () => (named.papers ?? []).flatMap(({ pdf }) => (pdf ? [pdf] : []));

async function asApplication(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server.database.appUrl, options: '-c search_path=anjuan' });
  await client.connect();
  try {
    await client.query(`SELECT set_config('app.agency', '${DEMO_AGENCY}', false)`);
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function exported(id: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  const answer = await (
    await now('archivist01')
  )
    .get(`/api/cases/${id}/export`)
    .buffer(true)
    .parse((stream, done) => {
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  return answer.body as Buffer;
}

describe('without an entry of its destruction', () => {
  test.each([
    ['everything at once', () => `SELECT destroy_parts('${first.id}')`],
    ['a paper', () => 'UPDATE document SET model = NULL, destroyed_at = now()'],
    ['a value', () => 'UPDATE personal_value SET cipher = NULL, salt = NULL, destroyed_at = now()'],
    ['a file', () => `UPDATE evidence_blob SET name = '', salt = NULL, destroyed_at = now()`],
    ['a row of evidence', () => 'DELETE FROM evidence_blob'],
    [
      'a removal',
      () => `INSERT INTO blob_removal VALUES ('${DEMO_AGENCY}', '${'a'.repeat(64)}', '${first.id}', now())`,
    ],
    ['a use', () => 'UPDATE evidence_use SET given_up_at = now()'],
  ])('the application cannot destroy %s', async (_what, statement) => {
    await expect(asApplication(statement())).rejects.toMatchObject({ code: '42501' });
  });

  test('nothing is missing', async () => {
    expect(await audit()).toEqual([]);
  });
});

describe('a destroyed case', () => {
  beforeAll(async () => {
    setDay(server, AFTER_TERM);
    const { entry } = await destroy(server, first);
    named = entry.body.computed?.destroyed as Destroyed;
    await server.app.get(Sequencer).turn();
  });

  test('has an entry that lists papers, PDFs, files and parties by digest and reference', async () => {
    const rows = (await sql(`SELECT id, hash FROM anjuan.document WHERE file_id = '${first.id}' ORDER BY id`)).rows;
    expect(named.papers?.map(({ id, hash }) => ({ id, hash }))).toEqual(rows);
    expect(pdfs()).toHaveLength(rows.length);
    expect(named.files).toHaveLength(2);
    expect(named.copies).toHaveLength(1);
    expect(named.refs.length).toBeGreaterThan(0);
  });

  test('keeps no model and no value; a crash before the bytes are removed leaves them for the next run', async () => {
    const { rows } =
      await sql(`SELECT (SELECT count(model)::int FROM anjuan.document WHERE file_id = '${first.id}') AS papers,
      (SELECT count(cipher)::int + count(salt)::int FROM anjuan.personal_value WHERE file_id = '${first.id}') AS values`);
    expect(rows).toEqual([{ papers: 0, values: 0 }]);
    expect(await left(pdfs())).toBe(pdfs().length);
    expect(await audit()).toEqual([]);
    await server.app.get(RemoveBytes).night();
    expect(await left(pdfs())).toBe(0);
    expect(await audit()).toEqual([]);
  });

  test('leaves the photos another case names, and their small copies', async () => {
    expect(await left([...(named.files ?? []), ...(named.copies ?? [])])).toBe(3);
    const { missing, bad } = await server.app.get(RunFixity).run(DEMO_AGENCY);
    expect([...missing, ...bad]).toEqual([]);
  });

  test('hides no other loss: what is gone without an entry is found', async () => {
    const [photo = ''] = named.files ?? [];
    const parts: Buffer[] = [];
    for await (const part of blobs.read(photo) as AsyncIterable<Buffer>) parts.push(part);
    await blobs.remove(photo);
    expect(await audit()).toMatchObject([{ table: 'evidence_blob', key: photo, recomputed: 'no such file' }]);
    expect((await server.app.get(RunFixity).run(DEMO_AGENCY)).missing).toEqual([photo]);
    await blobs.storeBytes(Buffer.concat(parts));
    const gone = `UPDATE anjuan.case_file SET disposal = 'destroyed' WHERE id = '${second.id}'`;
    const back = `UPDATE anjuan.case_file SET disposal = NULL WHERE id = '${second.id}'`;
    for (const [edit, undo, found] of [
      [gone, back, { table: 'case_file', column: 'disposal' }],
      [
        `UPDATE anjuan.evidence_use SET given_up_at = now() WHERE file_id = '${second.id}'`,
        `UPDATE anjuan.evidence_use SET given_up_at = NULL WHERE file_id = '${second.id}'`,
        { table: 'evidence_use', column: 'given_up_at' },
      ],
    ] as const) {
      await sql(edit);
      expect(await audit()).toContainEqual(expect.objectContaining(found));
      await sql(undo);
    }
    expect(await audit()).toEqual([]);
  });

  test('answers 410 with the day where a paper was', async () => {
    const head = await now('head01');
    for (const path of [`/api/documents/${papers[0]?.id}/pdf`, `/api/documents/${papers[0]?.id}`]) {
      const { body } = await head.get(path).expect(410);
      expect(body).toMatchObject({ type: '/problems/destroyed', destroyedOn: AFTER_TERM });
    }
    await head.get(`/api/cases/${first.id}/documents`).expect(200);
    await head.get(`/api/cases/${first.id}`).expect(200);
  });

  test('is found by number and matter, and by nothing of whom or where', async () => {
    const { rows } = await sql(
      `SELECT party_label, place, search_text, disposal FROM anjuan.case_file WHERE id = '${first.id}'`,
    );
    expect(rows[0]).toMatchObject({ party_label: null, place: null, disposal: 'destroyed' });
    expect(rows[0].search_text).not.toContain('小街12号');
  });

  test('tells the public that the paper was destroyed, and not whom it concerned', async () => {
    const served = papers.find(({ proof }) => proof);
    const { body, text } = await request(server.http).get(`/api/public/proofs/${served?.proof}`).expect(200);
    expect(body).toMatchObject({ state: 'destroyed', destroyedOn: AFTER_TERM });
    expect(text).not.toContain(party.name);
  });

  test('is exported with what is left; the verifier accepts exactly what the entry destroyed', async () => {
    const zip = await exported(first.id);
    expect(await verdictOn(zip)).toMatchObject({ ok: true });
    const manifest = JSON.parse((await unpack(zip)).get('manifest.json')?.toString() ?? '') as {
      destroyed: readonly { path: string; state: string; entry: number }[];
    };
    expect(manifest.destroyed).toHaveLength((named.papers?.length ?? 0) * 2 + 2);
    for (const part of manifest.destroyed) expect(part).toMatchObject({ state: 'destroyed', entry: first.version });
    expect(await verdictOn(await exported(second.id))).toMatchObject({ ok: true });
  });

  test('lends its destruction to nothing else: a missing file of which no entry says so is found, whoever signs', async () => {
    const files = await unpack(await exported(second.id));
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as Record<
      'files' | 'destroyed',
      object[]
    >;
    const [lost = ''] = [...files.keys()].filter((name) => name.startsWith('evidence/'));
    files.delete(lost);
    manifest.files = manifest.files.filter((one) => (one as { path: string }).path !== lost);
    manifest.destroyed = [{ path: lost, state: 'destroyed', entry: 1 }];
    files.set('manifest.json', Buffer.from(canonical(manifest)));
    const text = `anjuan/export/v1\n${second.id}\n${sha256(files.get('manifest.json') ?? '')}\n`;
    const signature = await server.app.get(LogKey).signature(`anjuan/log/${DEMO_AGENCY}`, text);
    files.set('manifest.note', Buffer.from(writeNote({ text, signatures: [signature] })));
    expect(await verdictOn(await pack(files))).toMatchObject({ ok: false, file: lost.split('.')[0] });
  });

  test('gives the photos up with the last case that names them', async () => {
    await destroy(server, second);
    await server.app.get(RemoveBytes).run(DEMO_AGENCY, second.id);
    expect(await left([...(named.files ?? []), ...(named.copies ?? [])])).toBe(0);
    const head = await now('head01');
    const [digest] = named.files ?? [];
    await head.get(`/api/evidence/${digest}`).expect(410);
    const { body } = await head.get(`/api/evidence/${digest}/facts`).expect(200);
    expect(body).toMatchObject({ name: '', readings: null, copies: [] });
    expect(await audit()).toEqual([]);
    const { missing, bad } = await server.app.get(RunFixity).run(DEMO_AGENCY);
    expect([...missing, ...bad]).toEqual([]);
  });

  test('is not printed again by a job that comes late', async () => {
    await expect(server.app.get(RenderDocument).render(DEMO_AGENCY, papers[0]?.id ?? '')).rejects.toThrow('destroyed');
    const { rows } = await sql(`DELETE FROM anjuan.rendition WHERE document_id = '${papers[0]?.id}' RETURNING digest`);
    const { digest } = rows[0] as { digest: string };
    const late = `INSERT INTO rendition (document_id, agency_id, digest, bytes, rendered_at)
      VALUES ('${papers[0]?.id}', '${DEMO_AGENCY}', '${digest}', 1, now())`;
    await expect(asApplication(late)).rejects.toMatchObject({ code: 'AJ410' });
  });
});

describe('the same bytes', () => {
  test('come in again for a new case, and their copies are made anew', async () => {
    const officer = await now('officer01');
    const { demoPhoto } = await import('../demo/photo.js');
    const sent = await officer
      .post('/api/evidence')
      .attach('file', demoPhoto(1), { filename: '复查.png', contentType: 'image/png' })
      .expect(201);
    const { digest } = sent.body as { digest: string };
    await officer.get(`/api/evidence/${digest}/thumbnail`).expect(200);
    await server.app.get(RemoveBytes).night();
    expect(await blobs.size(digest)).toBeGreaterThan(0);
    expect(await audit()).toEqual([]);
  });
});
