import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { demoPhoto } from '../demo/photo.js';
import { FakeClamd } from '../testing/fake-clamd.js';
import { EICAR, madeArchive, madeFilm, madePixelBomb, shaOf } from '../testing/made-files.js';
import type { Person } from '../testing/person.js';
import { Tus } from '../testing/tus.js';
import { TestServer } from '../testing/test-server.js';

let server: TestServer;
let clamd: FakeClamd;
let officer: Person;
beforeAll(async () => {
  clamd = await FakeClamd.start();
  server = await TestServer.start({ CLAMD: clamd.address });
  officer = await server.as('officer01');
});
afterAll(async () => {
  await server.stop();
  await clamd.stop();
});

const photo = demoPhoto(5);
const page = Buffer.from('<html><script>alert(1)</script></html>');
const archive = madeArchive('a.exe', Buffer.from('MZ'));
const pdf = (inside: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(inside), Buffer.from('\n%%EOF\n')]);
const jpeg = (after: Buffer): Buffer =>
  Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), after, Buffer.from('ffd9', 'hex')]);

const send = (file: Buffer, filename = 'a', contentType = 'application/octet-stream') =>
  officer.post('/api/evidence').attach('file', file, { filename, contentType });

describe('a file that is something else, or holds something else', () => {
  it.each([
    ['an archive', archive],
    ['an archive of an archive', madeArchive('b.zip', madeArchive('c.zip', Buffer.alloc(1_000_000)))],
    ['a bomb in gzip', gzipSync(Buffer.alloc(10_000_000))],
    ['a page', page],
    ['a program', Buffer.from('MZ\x90\0'.padEnd(200, '\0'), 'latin1')],
    ['a script called a photo', Buffer.from('#!/bin/sh\necho')],
    ['the test virus', Buffer.from(EICAR)],
    ['a photo with an archive behind it', Buffer.concat([photo, archive])],
    ['a JPEG with an archive behind it', Buffer.concat([jpeg(Buffer.alloc(300)), archive])],
    ['a film with an archive behind it', Buffer.concat([madeFilm(5000), archive])],
    ['a paper with an archive behind it', Buffer.concat([pdf('1 0 obj'), archive])],
    ['a JPEG that is a page as well', jpeg(page)],
    ['a JPEG that is a paper as well', jpeg(pdf('1 0 obj'))],
    ['a photo with something behind its end', Buffer.concat([photo, Buffer.from('more')])],
    ['a photo that breaks off', photo.subarray(0, photo.length - 20)],
    ['a photo that would unfold to 3.6 billion pixels', madePixelBomb()],
    ['a paper with the test virus', pdf(EICAR)],
  ])('%s is refused and leaves nothing', async (_case, file) => {
    const { status, body } = await send(file);
    expect(status).toBe(422);
    expect(body.faults[0].pointer).toBe('/file');
    expect((await officer.get(`/api/evidence/${shaOf(file)}`)).status).toBe(404);
  });

  it('names what the scanner found', async () => {
    const { body } = await send(pdf(`${EICAR} again`));
    expect(body.faults[0]).toMatchObject({ constraint: 'malware', message: 'holds Eicar-Test-Signature' });
  });

  it('is refused when it is called what it is not', async () => {
    const { status, body } = await send(demoPhoto(6), 'a.pdf', 'application/pdf');
    expect([status, body.faults[0].constraint]).toEqual([422, 'declaredType']);
  });

  it.each(['a.exe', 'a.png.html', 'a\u202Egnp.exe', 'system.ini', 'a.pdf'])('nor when it is named %s', async (name) => {
    const { status, body } = await send(demoPhoto(6), name);
    expect([status, body.faults[0].constraint]).toEqual([422, 'extension']);
  });
});

describe('a name', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system', 'system'],
    ['/etc/shadow', 'shadow'],
    ['..', 'file'],
    ['a\u202Egnp.exe.PNG', 'agnp.exe.PNG'],
    ['2026-11-19 09.30', '2026-11-19 09.30'],
    ['现场 1.png', '现场 1.png'],
  ])('%s becomes %s', async (given, kept) => {
    const { body, status } = await send(demoPhoto(given.length + 40), given);
    expect(status).toBe(201);
    expect(body.name).toBe(kept);
  });
});

describe('a clean file', () => {
  it('is scanned whole, and says so', async () => {
    const { body } = await send(photo, 'a.png', 'image/png');
    const { body: facts } = await officer.get(`/api/evidence/${body.digest}/facts`);
    expect(facts).toMatchObject({ scan: 'clean', mediaType: 'image/png', readings: null });
  });

  it('keeps what it says of itself apart', async () => {
    const camera = { IFD0: { Make: '执法仪', Model: 'X1' }, IFD2: { DateTimeOriginal: '2026:11:19 09:30:00' } };
    const plain = sharp({ create: { width: 900, height: 600, channels: 3, background: '#778' } });
    const { body } = await send(await plain.jpeg().withExif(camera).toBuffer(), 'b.jpg', 'image/jpeg');
    const { body: facts } = await officer.get(`/api/evidence/${body.digest}/facts`);
    expect(facts.readings).toMatchObject({ takenAt: '2026:11:19 09:30:00' });
    expect(facts.readings.device).toMatch(/X1$/);
  });

  it('is not taken while the scanner is away, and nothing is kept', async () => {
    const film = madeFilm(4000);
    await clamd.pause(async () => {
      const { status, body } = await send(film);
      expect([status, body.type]).toEqual([503, '/problems/scanner-away']);
    });
    expect((await officer.get(`/api/evidence/${shaOf(film)}`)).status).toBe(404);
    expect((await send(film)).status).toBe(201);
  });

  it('is finished without being sent again once the scanner is back', async () => {
    const [film, tus] = [madeFilm(6000), await Tus.by(server, 'officer01')];
    const id = await tus.start(film.length, { filename: 'a.mp4' });
    await clamd.pause(async () => {
      expect((await tus.send(id, 0, film)).status).toBe(503);
      expect((await officer.get(`/api/uploads/${id}`)).body.type).toBe('/problems/scanner-away');
    });
    expect((await tus.head(id)).headers['upload-offset']).toBe(String(film.length));
    expect((await officer.get(`/api/uploads/${id}`)).body.digest).toBe(shaOf(film));
  });
});

test('a form that breaks off in the middle of its file is refused, and nothing is kept', async () => {
  const begun =
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n';
  const asked = officer.post('/api/evidence').set('content-type', 'multipart/form-data; boundary=b');
  const { status, body } = await asked.send(`${begun}half a picture`);
  expect([status, body.type]).toEqual([400, '/problems/malformed']);
});
