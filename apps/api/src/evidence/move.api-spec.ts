import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import type { CustodyEventView } from '@anjuan/contract';
import { demoPhoto } from '../demo/photo.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Reader } from '../platform/reads/reader.js';
import { openPlaces } from '../platform/storage/open-blobs.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { shaOf } from '../testing/made-files.js';
import { TestServer } from '../testing/test-server.js';
import { FixityQuery } from './fixity/fixity.query.js';
import { MoveEvidence, type Place } from './move/move-evidence.js';
import { MovedQuery } from './move/moved.query.js';

const s3 = mkdtempSync(path.join(os.tmpdir(), 'anjuan-move-'));
const store = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: s3 });
const photos = [31, 32, 33].map((seed) => demoPhoto(seed));
const digests = photos.map((bytes) => shaOf(bytes));
let server: TestServer;
let folder: Place;
let bucket: Place;
let mover: MoveEvidence;
beforeAll(async () => {
  const { port } = (await store.run()) as AddressInfo;
  const keys = { accessKey: 'S3RVER', secretKey: 'S3RVER' };
  const there = { name: 'evidence', region: 'us-east-1', endpoint: `http://127.0.0.1:${port}`, ...keys };
  server = await TestServer.start();
  const places = openPlaces({ ...server.app.get<Config>(CONFIG), bucket: there });
  [folder, bucket] = [places.folder, places.bucket as Place];
  const reader = server.app.get(Reader);
  mover = new MoveEvidence(
    new FixityQuery(reader),
    new MovedQuery(reader),
    server.app.get(UnitOfWork),
    server.app.get(Clock),
  );
  const officer = await server.as('officer01');
  for (const photo of photos)
    await officer.post('/api/evidence').attach('file', photo, { filename: 'a.png' }).expect(201);
  await officer.get(`/api/evidence/${digests[0]}/thumbnail`).expect(200);
});
afterAll(async () => {
  await server.stop();
  await store.close();
  rmSync(s3, { recursive: true, force: true });
});

const lie = async ({ blobs }: Place) =>
  (await Promise.all(digests.map((digest) => blobs.size(digest)))).filter((size) => size !== undefined).length;
const custody = async (digest = ''): Promise<readonly CustodyEventView[]> =>
  (await (await server.as('officer01')).get(`/api/evidence/${digest}/facts`)).body.custody;
const fileOf = (digest: string): string =>
  path.join(server.app.get<Config>(CONFIG).dataDir, 'blobs', digest.slice(0, 2), digest);

describe('moving the store', () => {
  it('brings every file over, hashed before and after, with a link of its custody chain', async () => {
    expect(await mover.run(folder, bucket, { keep: true })).toMatchObject({
      moved: 4,
      removed: 0,
      bad: [],
      missing: [],
    });
    expect([await lie(folder), await lie(bucket)]).toEqual([3, 3]);
    for (const digest of digests) {
      const moved = (await custody(digest)).filter(({ kind }) => kind === 'moved');
      const detail = { from: 'folder', to: 'bucket evidence', before: digest, after: digest };
      expect(moved).toMatchObject([{ person: null, source: 'move-evidence', outcome: 'done', detail }]);
    }
  });

  it('goes on where it was cut off: nothing is noted twice, the old store is emptied', async () => {
    expect(await mover.run(folder, bucket)).toMatchObject({ there: 3, removed: 4 });
    expect([await lie(folder), await lie(bucket)]).toEqual([0, 3]);
    expect((await custody(digests[0])).filter(({ kind }) => kind === 'moved')).toHaveLength(1);
    expect(await mover.run(folder, bucket)).toMatchObject({ moved: 0, there: 4, removed: 0 });
  });

  it('brings them back, and leaves a damaged one where it is', async () => {
    const [bad = ''] = digests;
    await mover.run(bucket, folder);
    expect([await lie(folder), await lie(bucket)]).toEqual([3, 0]);
    expect((await custody(bad)).filter(({ kind }) => kind === 'moved')).toHaveLength(2);
    chmodSync(fileOf(bad), 0o600);
    writeFileSync(fileOf(bad), 'other bytes');
    expect(await mover.run(folder, bucket)).toMatchObject({ bad: [bad], removed: 3 });
    expect([await folder.blobs.size(bad), await bucket.blobs.size(bad)]).toEqual([11, undefined]);
    expect((await custody(bad)).filter(({ kind }) => kind === 'moved')).toHaveLength(2);
  });
});
