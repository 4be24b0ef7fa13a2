import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** What was stored: its digest, its size, and its first bytes, by which the kind of file is known. */
export interface Stored {
  readonly digest: string;
  readonly bytes: number;
  readonly head: Buffer;
}

const HEAD = 64;

/** Files under their SHA-256 in a folder. What is there is never changed. */
export class Blobs {
  constructor(private readonly folder: string) {}

  /**
   * Streams into a temporary file while hashing; `accept` may still refuse before the file gets its name.
   * A broken or refused upload leaves nothing behind.
   */
  async store(source: Readable, accept: (stored: Stored) => void = () => {}): Promise<Stored> {
    const draft = path.join(this.folder, 'incoming', randomUUID());
    await mkdir(path.dirname(draft), { recursive: true });
    try {
      const stored = await write(draft, source);
      accept(stored);
      await this.keep(draft, stored.digest);
      return stored;
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** The bytes of a file, or a part of them. */
  read(digest: string, range?: { readonly start: number; readonly end: number }): Readable {
    return createReadStream(this.pathOf(digest), range);
  }

  /** Size in bytes, or undefined when the file is not there. */
  async size(digest: string): Promise<number | undefined> {
    return stat(this.pathOf(digest)).then(
      (found) => found.size,
      () => undefined,
    );
  }

  private async keep(draft: string, digest: string): Promise<void> {
    const home = this.pathOf(digest);
    await mkdir(path.dirname(home), { recursive: true });
    await rename(draft, home);
    await sync(path.dirname(home));
  }

  private pathOf(digest: string): string {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('not a digest');
    return path.join(this.folder, digest.slice(0, 2), digest);
  }
}

async function write(file: string, source: Readable): Promise<Stored> {
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o600);
  let bytes = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD)]);
      await writeAll(handle, chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { digest: hash.digest('hex'), bytes, head };
}

async function writeAll(handle: FileHandle, chunk: Buffer): Promise<void> {
  for (let at = 0; at < chunk.length;) at += (await handle.write(chunk, at)).bytesWritten;
}

/** A rename is only safe once its folder is on the disk too. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
