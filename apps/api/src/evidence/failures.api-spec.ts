import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG, type Config } from '../platform/config.js';
import { asSuperuser } from '../testing/test-database.js';
import { madeFilm, shaOf } from '../testing/made-files.js';
import { TestServer } from '../testing/test-server.js';
import { Tus } from '../testing/tus.js';

let server: TestServer;
let tus: Tus;
let folder: string;
beforeAll(async () => {
  server = await TestServer.start();
  tus = await Tus.by(server, 'officer01');
  folder = path.join(server.app.get<Config>(CONFIG).dataDir, 'blobs');
});
afterAll(() => server.stop());

const superuser = (sql: string) => asSuperuser(server.database.name, (client) => client.query(sql));
const rows = async (digest: string) =>
  (await superuser(`SELECT 1 FROM anjuan.evidence_blob WHERE digest = '${digest}'`)).rowCount;
const isKept = (digest: string): boolean => existsSync(path.join(folder, digest.slice(0, 2), digest));
const offsetOf = async (id: string): Promise<number> => Number((await tus.head(id)).headers['upload-offset']);

/** Begins to send a part as long as it says, and sends less. */
function sendLess(id: string, part: Buffer, sent: number) {
  const { port } = server.app.getHttpServer().address() as AddressInfo;
  const headers = {
    cookie: tus.officer.cookie,
    'x-requested-with': 'anjuan',
    'tus-resumable': '1.0.0',
    'upload-offset': '0',
    'content-type': 'application/offset+octet-stream',
    'content-length': String(part.length),
  };
  const sending = request({ port, path: `/api/uploads/${id}`, method: 'PATCH', headers });
  const ended = new Promise<void>((resolve) => sending.on('error', () => resolve()));
  sending.write(part.subarray(0, sent));
  return { ended, cut: () => sending.destroy(new Error('cut')) };
}

describe('a connection cut at 99 %', () => {
  beforeAll(async () => {
    const http = server.app.getHttpServer() as Server;
    if (!http.listening) await new Promise<void>((resolve) => http.listen(0, resolve));
  });

  it('is resumed where it broke, and ends with the same digest', async () => {
    const film = madeFilm(5_000_000);
    const id = await tus.start(film.length, { filename: 'a.mp4', sha256: shaOf(film) });
    const { ended, cut } = sendLess(id, film, 4_950_000);
    await sleep(2_000);
    cut();
    await ended;
    const offset = await offsetOf(id);
    expect(offset).toBe(4_950_000);
    expect((await tus.officer.get(`/api/uploads/${id}`)).status).toBe(422);
    expect(await rows(shaOf(film))).toBe(0);
    expect((await tus.send(id, offset, film.subarray(offset))).status).toBe(204);
    expect((await tus.officer.get(`/api/uploads/${id}`)).body.digest).toBe(shaOf(film));
  });

  it('does not keep the next part waiting while the line is dead', async () => {
    const film = madeFilm(3_000_000);
    const id = await tus.start(film.length, { filename: 'a.mp4' });
    const { ended } = sendLess(id, film, 2_000_000);
    await sleep(200);
    const offset = await offsetOf(id);
    expect(offset).toBeGreaterThan(0);
    expect((await tus.send(id, offset, film.subarray(offset))).status).toBe(204);
    expect((await tus.officer.get(`/api/uploads/${id}`)).body.digest).toBe(shaOf(film));
    await ended;
  });
});

describe('a server that ends between the file and its row', () => {
  it('has a file nobody can see, and finishes when it is asked again', async () => {
    const film = madeFilm(200_000);
    const digest = shaOf(film);
    await superuser(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$;
      CREATE TRIGGER fail BEFORE INSERT ON anjuan.evidence_blob FOR EACH ROW EXECUTE FUNCTION fail()`);
    const id = await tus.start(film.length, { filename: 'a.mp4' });
    expect((await tus.send(id, 0, film)).status).toBe(500);
    expect([isKept(digest), await rows(digest)]).toEqual([true, 0]);
    expect((await tus.officer.get(`/api/evidence/${digest}`)).status).toBe(404);
    await superuser('DROP TRIGGER fail ON anjuan.evidence_blob; DROP FUNCTION fail');
    expect(await offsetOf(id)).toBe(film.length);
    expect((await tus.officer.get(`/api/uploads/${id}`)).body.digest).toBe(digest);
    expect(await rows(digest)).toBe(1);
  });
});

describe('a full disk', () => {
  const mount = (...args: readonly string[]): void => void execFileSync('mount', [...args], { stdio: 'ignore' });

  function smallDisk(): boolean {
    mkdirSync(folder, { recursive: true });
    try {
      mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder);
      return true;
    } catch {
      return false;
    }
  }

  it('is told, keeps what has arrived, and lets the upload go on once there is room', async () => {
    // Only root may make a small disk; elsewhere this is said and not shown.
    if (!smallDisk()) return void process.stderr.write('no small disk can be mounted here: not tried\n');
    // As a browser's: a line that is not meant to last is closed with the answer, whoever is still sending.
    const line = new Agent({ keepAlive: true });
    try {
      // Far more than the socket holds: the refusal comes while the sender is still sending.
      const film = madeFilm(40_000_000);
      const id = await tus.start(film.length, { filename: 'a.mp4', sha256: shaOf(film) });
      const { status, body } = await tus.send(id, 0, film).agent(line);
      expect([status, body.type]).toEqual([507, '/problems/no-room']);
      const offset = await offsetOf(id);
      expect(offset).toBeGreaterThan(0);
      expect([isKept(shaOf(film)), await rows(shaOf(film))]).toEqual([false, 0]);
      mount('-o', 'remount,size=60m', folder);
      expect((await tus.send(id, offset, film.subarray(offset))).status).toBe(204);
      expect((await tus.officer.get(`/api/uploads/${id}`)).body.digest).toBe(shaOf(film));
    } finally {
      line.destroy();
      execFileSync('umount', [folder]);
    }
  });
});
