import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Response } from 'supertest';
import type { UploadView } from '@anjuan/contract';
import { demoPhoto } from '../demo/photo.js';
import { CONFIG, type Config } from '../platform/config.js';
import { asSuperuser } from '../testing/test-database.js';
import { madeFilm, shaOf } from '../testing/made-files.js';
import { TestServer } from '../testing/test-server.js';
import { Tus } from '../testing/tus.js';

let server: TestServer;
let tus: Tus;
beforeAll(async () => {
  server = await TestServer.start({ LONG_UPLOAD_LIMIT_MB: '8' });
  tus = await Tus.by(server, 'officer01');
});
afterAll(() => server.stop());

const incoming = (): readonly string[] =>
  readdirSync(path.join(server.app.get<Config>(CONFIG).dataDir, 'blobs', 'incoming'));
const rows = (digest: string): Promise<number | null> =>
  asSuperuser(server.database.name, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM anjuan.evidence_blob WHERE digest = $1', [digest]);
    return rowCount;
  });

describe('a resumable upload', () => {
  const film = madeFilm(3_000_000);

  it('arrives in parts, is hashed, and is the file that was sent', async () => {
    const id = await tus.start(film.length, { filename: '执法记录.mp4', filetype: 'video/mp4', sha256: shaOf(film) });
    expect((await tus.send(id, 0, film.subarray(0, 1_000_000))).headers['upload-offset']).toBe('1000000');
    expect((await tus.head(id)).headers).toMatchObject({ 'upload-offset': '1000000', 'upload-length': '3000000' });
    expect((await tus.send(id, 1_000_000, film.subarray(1_000_000))).status).toBe(204);
    const { body } = await tus.officer.get(`/api/uploads/${id}`);
    expect(body).toEqual({ digest: shaOf(film), bytes: 3_000_000, mediaType: 'video/mp4', name: '执法记录.mp4' });
    const stored = await tus.officer
      .get(`/api/evidence/${shaOf(film)}`)
      .buffer(true)
      .parse(binary);
    expect(shaOf(stored.body as Buffer)).toBe(shaOf(film));
    expect(incoming()).toEqual([]);
  });

  it('says the whole offset when it is finished, and takes nothing more', async () => {
    const photo = demoPhoto(11);
    const id = await tus.whole(photo, { filename: 'a.png' });
    expect((await tus.head(id)).headers['upload-offset']).toBe(String(photo.length));
    expect((await tus.send(id, photo.length, Buffer.from('more'))).status).toBe(204);
    expect((await tus.officer.get(`/api/uploads/${id}`)).body).toMatchObject({ digest: shaOf(photo) });
  });

  it.each([
    ['a wrong declared digest', { sha256: shaOf(Buffer.from('other')) }, 'digest'],
    ['a kind that is not the declared one', { filetype: 'application/pdf' }, 'declaredType'],
  ])('is refused for %s, and leaves nothing', async (_case, said, constraint) => {
    const photo = demoPhoto(12);
    const id = await tus.start(photo.length, { filename: 'a.png', ...said });
    const { status, body } = await tus.send(id, 0, photo);
    expect(status).toBe(422);
    expect(body.faults[0]).toMatchObject({ pointer: '/file', constraint });
    expect((await tus.head(id)).status).toBe(404);
    expect(await rows(shaOf(photo))).toBe(0);
    expect(incoming()).toEqual([]);
  });

  it('goes on only where the file ends', async () => {
    const id = await tus.start(100, { filename: 'a.png' });
    expect((await tus.send(id, 50, Buffer.alloc(10))).status).toBe(409);
    expect((await tus.send(id, 0, Buffer.alloc(101))).status).toBe(400);
    expect((await tus.head(id)).headers['upload-offset']).toBe('0');
    await tus.cancel(id);
  });

  it('belongs to the person who began it', async () => {
    const id = await tus.start(100, { filename: 'a.png' });
    const others = [await Tus.by(server, 'officer02'), await Tus.by(server, 'other-officer01')];
    for (const other of others) {
      expect((await other.head(id)).status).toBe(404);
      expect((await other.send(id, 0, Buffer.alloc(10))).status).toBe(404);
      expect((await other.cancel(id)).status).toBe(404);
    }
    expect((await tus.cancel(id)).status).toBe(204);
    expect((await tus.head(id)).status).toBe(404);
  });

  it('needs a session, and a page of ours', async () => {
    expect((await tus.stranger('post', '/api/uploads')).status).toBe(401);
    expect((await tus.foreignPage()).status).toBe(403);
  });

  it.each([
    ['too large', 9 * 1024 * 1024, {}, 413],
    ['empty', 0, {}, 422],
    ['with a digest that is none', 10, { sha256: 'abc' }, 422],
  ])('is refused at once when it would be %s', async (_case, bytes, said, status) => {
    expect((await tus.begin(bytes, { filename: 'a.png', ...said })).status).toBe(status);
  });
});

describe('two uploads of the same file at once', () => {
  it('end with one file, one row, and both in its chain', async () => {
    const film = madeFilm(2_000_000);
    const other = await Tus.by(server, 'officer02');
    const [one, two] = await Promise.all([tus, other].map((who) => who.whole(film, { filename: 'b.mp4' })));
    const views = [await tus.officer.get(`/api/uploads/${one}`), await other.officer.get(`/api/uploads/${two}`)];
    expect(views.map(({ body }) => (body as UploadView).digest)).toEqual([shaOf(film), shaOf(film)]);
    expect(await rows(shaOf(film))).toBe(1);
    const { body } = await tus.officer.get(`/api/evidence/${shaOf(film)}/facts`);
    const again = await other.officer.get(`/api/evidence/${shaOf(film)}/facts`);
    expect(again.status).toBe(200);
    const stranger = await Tus.by(server, 'officer04');
    expect((await stranger.officer.get(`/api/evidence/${shaOf(film)}/facts`)).status).toBe(404);
    expect(body.custody.map((event: { kind: string }) => event.kind).sort()).toEqual(['arrived', 'arrived-again']);
    expect(incoming()).toEqual([]);
  });
});

function binary(answer: Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => done(null, Buffer.concat(parts)));
}
