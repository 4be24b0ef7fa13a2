import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CustodyEventView } from '@anjuan/contract';
import { type Entry, firstBreak } from '@anjuan/journal';
import { demoPhoto } from '../demo/photo.js';
import { CONFIG, type Config } from '../platform/config.js';
import { digest as sha } from '../platform/digest.js';
import { madeFilm, shaOf } from '../testing/made-files.js';
import type { Person } from '../testing/person.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { RunFixity } from './fixity/run-fixity.js';

let server: TestServer;
let officer: Person;
beforeAll(async () => {
  server = await TestServer.start();
  officer = await server.as('officer01');
});
afterAll(() => server.stop());

const send = (file: Buffer, filename: string) => officer.post('/api/evidence').attach('file', file, { filename });
const custody = async (digest: string): Promise<readonly CustodyEventView[]> =>
  (await officer.get(`/api/evidence/${digest}/facts`)).body.custody;
const fileOf = (digest: string): string =>
  path.join(server.app.get<Config>(CONFIG).dataDir, 'blobs', digest.slice(0, 2), digest);

describe('the custody chain of a file', () => {
  const photo = demoPhoto(21);
  const digest = shaOf(photo);

  it('has its arrival, every view, every download and every copy, each sealed behind the one before', async () => {
    await send(photo, 'a.png');
    await officer.get(`/api/evidence/${digest}?purpose=阅卷`);
    // Until an act names it, a file is its sender's.
    const reviewer = await server.as('reviewer01');
    expect((await reviewer.get(`/api/evidence/${digest}`)).status).toBe(404);
    const copy = await officer.get(`/api/evidence/${digest}?download=1`);
    expect(copy.headers['content-disposition']).toMatch(/^attachment/);
    await officer.get(`/api/evidence/${digest}/thumbnail`);
    await officer.get(`/api/evidence/${digest}/thumbnail`);
    const chain = await custody(digest);
    expect(chain.map(({ kind, person, outcome }) => [kind, person, outcome])).toEqual([
      ['arrived', officer.id, 'done'],
      ['viewed', officer.id, 'done'],
      ['downloaded', officer.id, 'done'],
      ['copied', officer.id, 'done'],
    ]);
    expect(chain[1]).toMatchObject({ purpose: '阅卷', source: expect.stringMatching(/127\.0\.0\.1|::/) });
    expect(await firstBreakIn(digest)).toBeNull();
  });

  it('cannot be changed by the application', async () => {
    await asSuperuser(server.database.name, async (client) => {
      await client.query('SET ROLE anjuan_app');
      const tries = [
        'UPDATE anjuan.custody_event SET at = now()',
        'DELETE FROM anjuan.custody_event',
        'TRUNCATE anjuan.custody_event',
        'DELETE FROM anjuan.evidence_blob',
        'UPDATE anjuan.evidence_blob SET bytes = 1',
        'DELETE FROM anjuan.derived_copy',
        'UPDATE anjuan.fixity_run SET counted = 0',
      ];
      for (const sql of tries) await expect(client.query(sql)).rejects.toThrow(/permission denied/);
    });
  });

  async function firstBreakIn(of: string) {
    const { rows } = await asSuperuser(server.database.name, (client) =>
      client.query<Entry>('SELECT seq, prev, hash, body FROM anjuan.custody_event WHERE digest = $1 ORDER BY seq', [
        of,
      ]),
    );
    return firstBreak(rows, `custody/${officer.session.agency.id}/${of}`, sha);
  }
});

describe('a thumbnail', () => {
  it('is a copy under its own digest, and names its original', async () => {
    const digest = (await send(demoPhoto(22), 'a.png')).body.digest as string;
    const { headers, body, status } = await officer.get(`/api/evidence/${digest}/thumbnail`);
    expect([status, headers['content-type'], headers['x-derived-from']]).toEqual([200, 'image/webp', digest]);
    const facts = (await officer.get(`/api/evidence/${digest}/facts`)).body;
    expect(facts.copies).toEqual([expect.objectContaining({ kind: 'thumbnail', digest: shaOf(body as Buffer) })]);
  });

  it('is not made of what is no picture, nor of what cannot be read', async () => {
    const film = (await send(madeFilm(3000), 'a.mp4')).body.digest as string;
    const broken = (await send(Buffer.from('ffd8ffe000104a46494600', 'hex'), 'a.jpg')).body.digest as string;
    for (const digest of [film, broken])
      expect((await officer.get(`/api/evidence/${digest}/thumbnail`)).status).toBe(404);
  });
});

describe('a film', () => {
  it('is played in parts, and one playing is one view', async () => {
    const film = madeFilm(100_000);
    const digest = (await send(film, 'a.mp4')).body.digest as string;
    const part = (range: string) => officer.get(`/api/evidence/${digest}`).set('range', range).buffer(true);
    const answers = [await part('bytes=0-'), await part('bytes=50000-59999'), await part('bytes=-100')];
    expect(answers.map(({ status, headers }) => [status, headers['content-range']])).toEqual([
      [206, 'bytes 0-99999/100000'],
      [206, 'bytes 50000-59999/100000'],
      [206, 'bytes 99900-99999/100000'],
    ]);
    expect((await part('bytes=200000-')).status).toBe(400);
    expect((await custody(digest)).map(({ kind }) => kind)).toEqual(['arrived', 'viewed']);
  });
});

describe('the nightly re-hash', () => {
  const run = () => server.app.get(RunFixity).run(officer.session.agency.id);

  it('counts every file and finds the damaged and the missing ones by name', async () => {
    const digests = await Promise.all(
      [31, 32, 33].map(async (n) => (await send(demoPhoto(n), 'a.png')).body.digest as string),
    );
    expect(await run()).toMatchObject({ bad: [], missing: [] });
    const [flipped = '', gone = ''] = digests;
    flip(fileOf(flipped));
    rmSync(fileOf(gone));
    expect(await run()).toMatchObject({ bad: [flipped], missing: [gone] });
    expect((await custody(flipped)).at(-1)).toMatchObject({ kind: 'found-damaged', person: null, source: 'fixity' });
    const { body } = await (await server.as('evaluator01')).get('/api/fixity/last');
    expect(body).toMatchObject({ bad: [flipped], missing: [gone] });
    expect((await officer.get(`/api/evidence/${gone}`)).status).toBe(404);
  });
});

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  rmSync(file);
  writeFileSync(file, bytes);
}
