import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import S3rver from 's3rver';
import { shaOf } from '../../testing/made-files.js';
import { SwiftServer, hasSwift } from '../../testing/swift-server.js';
import type { BlobHome, Kept } from './blob-home.js';
import { Blobs } from './blobs.js';
import { Drafts } from './drafts.js';
import { FolderHome } from './folder-home.js';
import { S3Home } from './s3-home.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'anjuan-homes-'));
const bucket = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory: path.join(folder, 's3'),
});
let endpoint = '';
let swift: SwiftServer | undefined;
beforeAll(async () => {
  const { port } = (await bucket.run()) as AddressInfo;
  endpoint = `http://127.0.0.1:${port}`;
  if (hasSwift) swift = await SwiftServer.start();
});
afterAll(async () => {
  await swift?.stop();
  await bucket.close();
  rmSync(folder, { recursive: true, force: true });
});

const keys = { accessKey: 'S3RVER', secretKey: 'S3RVER' };
const inSwift = () =>
  new S3Home({ name: 'evidence', region: 'us-east-1', endpoint: swift?.endpoint ?? '', ...SwiftServer.keys });
const homes: readonly [string, () => BlobHome][] = [
  ['a folder', () => new FolderHome(path.join(folder, 'blobs'))],
  ['a bucket', () => new S3Home({ name: 'evidence', region: 'us-east-1', endpoint, ...keys })],
  ...(hasSwift ? [['a bucket of OpenStack Swift', inSwift] as [string, () => BlobHome]] : []),
];
if (!hasSwift)
  describe.skip('a bucket of OpenStack Swift', () => {
    it('is not tried: python3-swift is not installed here', () => {});
  });

const draftOf = (bytes: Buffer): string => {
  const file = path.join(folder, randomUUID());
  writeFileSync(file, bytes);
  return file;
};
async function gathered(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
async function listed(home: BlobHome): Promise<readonly Kept[]> {
  const all: Kept[] = [];
  for await (const kept of home.all()) all.push(kept);
  return all;
}

describe.each(homes)('%s', (_name, open) => {
  it('gives back what it took, whole and in part, and lists it', async () => {
    const home = open();
    const bytes = randomBytes(300_000);
    const digest = shaOf(bytes);
    expect(await home.size(digest)).toBeUndefined();
    expect(await home.keep(draftOf(bytes), digest)).toBe(true);
    expect(await home.size(digest)).toBe(300_000);
    expect(shaOf(await gathered(home.read(digest)))).toBe(digest);
    expect(await gathered(home.read(digest, { start: 1000, end: 1999 }))).toEqual(bytes.subarray(1000, 2000));
    expect(await listed(home)).toContainEqual({ digest, bytes: 300_000 });
  });

  it('never replaces what it has', async () => {
    const home = open();
    const bytes = randomBytes(1000);
    const digest = shaOf(bytes);
    await home.keep(draftOf(bytes), digest);
    expect(await home.keep(draftOf(Buffer.from('something else')), digest)).toBe(false);
    expect(shaOf(await gathered(home.read(digest)))).toBe(digest);
  });

  it('removes what was destroyed, once and for good', async () => {
    const home = open();
    const digest = shaOf(randomBytes(1000));
    await home.keep(draftOf(Buffer.from('as good as those')), digest);
    await home.remove(digest);
    expect(await home.size(digest)).toBeUndefined();
    await home.remove(digest);
    expect((await listed(home)).map((kept) => kept.digest)).not.toContain(digest);
  });

  it('takes a file that is larger than one part of an upload', async () => {
    const home = open();
    const bytes = randomBytes(70 * 1024 * 1024);
    await home.keep(draftOf(bytes), shaOf(bytes));
    expect(shaOf(await gathered(home.read(shaOf(bytes))))).toBe(shaOf(bytes));
  });

  it('fails when it is asked for what it has not, and for what is no digest', async () => {
    const home = open();
    await expect(gathered(home.read('0'.repeat(64)))).rejects.toThrow();
    await expect(home.size('../../etc/passwd').then(() => 'found')).rejects.toThrow('not a digest');
  });

  it('serves the whole store', async () => {
    const blobs = new Blobs(open(), new Drafts(path.join(folder, 'blobs', 'incoming')));
    const bytes = randomBytes(2_500_000);
    const stored = await blobs.store(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]));
    expect([stored.digest, await blobs.size(stored.digest)]).toEqual([shaOf(bytes), bytes.length]);
  });
});

describe('drafts', () => {
  const bytes = randomBytes(3_000_000);

  it('have the same digest when another process goes on with them', async () => {
    const place = path.join(folder, 'drafts');
    const id = randomUUID();
    const before = new Drafts(place);
    await before.create(id);
    await before.append(id, Readable.from([bytes.subarray(0, 1_234_567)]), bytes.length);
    const after = new Drafts(place);
    await after.append(id, Readable.from([bytes.subarray(1_234_567)]), bytes.length);
    expect(await after.complete(id)).toMatchObject({ digest: shaOf(bytes), bytes: bytes.length });
  });

  it('keep what came before a line broke', async () => {
    const drafts = new Drafts(path.join(folder, 'drafts'));
    const id = randomUUID();
    await drafts.create(id);
    const broken = Readable.from(
      (function* () {
        yield bytes.subarray(0, 10_000);
        throw new Error('cut');
      })(),
    );
    await expect(drafts.append(id, broken, bytes.length)).rejects.toThrow('cut');
    expect(await drafts.size(id)).toBe(10_000);
    await drafts.append(id, Readable.from([bytes.subarray(10_000)]), bytes.length);
    expect((await drafts.complete(id)).digest).toBe(shaOf(bytes));
  });

  it('take no more than was announced', async () => {
    const drafts = new Drafts(path.join(folder, 'drafts'));
    const id = randomUUID();
    await drafts.create(id);
    await expect(drafts.append(id, Readable.from([bytes]), 10)).rejects.toThrow(RangeError);
    expect(await drafts.size(id)).toBe(0);
  });
});
