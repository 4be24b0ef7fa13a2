import { type Hash, createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { type Block, blocks } from './blocks.js';

/** What lies complete in a draft: its digest, its size, its first bytes, and where it can be read. */
export interface Stored {
  readonly digest: string;
  readonly bytes: number;
  readonly head: Buffer;
  readonly file: string;
}

/** A hash on its way through a file. */
interface Running {
  readonly hash: Hash;
  at: number;
}

const HEAD = 1024;
/** So many bytes are sent on to the disk at a time while more come in: at the end there is little left to wait for. */
const SYNCED = 64 << 20;

/**
 * Files that are still coming in. They are hashed while they are written; only when this process did not see the beginning
 * (it was restarted in between, or a connection broke in the middle of a block) is that part read once more.
 */
export class Drafts {
  private readonly running = new Map<string, Running>();

  constructor(private readonly folder: string) {}

  /** An empty draft. */
  async create(id: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const handle = await open(this.pathOf(id), 'wx', 0o600);
    await handle.close();
  }

  /** Bytes that have arrived, or undefined when there is no such draft. */
  async size(id: string): Promise<number | undefined> {
    return stat(this.pathOf(id)).then(
      (found) => found.size,
      () => undefined,
    );
  }

  /**
   * Writes what comes to the end of the draft, while hashing it.
   * @returns the new size; what arrived before a failure is kept
   * @throws RangeError when more comes than `most`; the surplus is not written
   */
  async append(id: string, source: Readable, most: number): Promise<number> {
    const handle = await open(this.pathOf(id), 'r+');
    try {
      const running = await this.hashOf(id, (await handle.stat()).size);
      // Whatever fails, the hash must not be believed before its place has been compared with the file again.
      await write(handle, source, running, most);
      return running.at;
    } finally {
      await handle.close();
    }
  }

  /** The facts of a complete draft, when it is safely on the disk. */
  async complete(id: string): Promise<Stored> {
    const handle = await open(this.pathOf(id), 'r');
    try {
      await handle.sync();
      const bytes = (await handle.stat()).size;
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      const { hash } = await this.hashOf(id, bytes);
      return { digest: hash.copy().digest('hex'), bytes, head: buffer.subarray(0, bytesRead), file: this.pathOf(id) };
    } finally {
      await handle.close();
    }
  }

  async remove(id: string): Promise<void> {
    this.running.delete(id);
    await rm(this.pathOf(id), { force: true });
  }

  /** Drafts that nobody has written to since `before`. */
  async idleSince(before: Date): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => []);
    const idle = names.map(async (name) => ((await stat(this.pathOf(name))).mtime < before ? [name] : []));
    return (await Promise.all(idle)).flat();
  }

  private async hashOf(id: string, at: number): Promise<Running> {
    const known = this.running.get(id);
    if (known?.at === at) return known;
    const again: Running = { hash: createHash('sha256'), at };
    if (at > 0)
      for await (const chunk of createReadStream(this.pathOf(id), { end: at - 1, highWaterMark: 1 << 20 }))
        again.hash.update(chunk as Buffer);
    this.running.set(id, again);
    return again;
  }

  private pathOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('not the id of a draft');
    return path.join(this.folder, id);
  }
}

/** One block is being written while the next is hashed and the one after that is coming in. */
async function write(handle: FileHandle, source: Readable, running: Running, most: number): Promise<void> {
  let written: Promise<void> = Promise.resolve();
  let synced: Promise<void> = Promise.resolve();
  try {
    for await (const block of blocks(source)) {
      await written;
      if (running.at + block.length > most) throw new RangeError('more bytes than announced');
      written = heardLater(writeAll(handle, block, running.at));
      for (const piece of block.pieces) running.hash.update(piece);
      if (crosses(running.at, block.length)) synced = heardLater(synced.then(() => handle.datasync()));
      running.at += block.length;
    }
  } finally {
    await Promise.all([written, synced]);
  }
}

const crosses = (at: number, length: number): boolean => Math.floor((at + length) / SYNCED) > Math.floor(at / SYNCED);

/** Awaited in the next turn or at the end; a failure must not count as unheard until then. */
function heardLater(work: Promise<void>): Promise<void> {
  work.catch(() => {});
  return work;
}

/** A write may be shorter than asked for; what is left over is written piece by piece. */
async function writeAll(handle: FileHandle, { pieces, length }: Block, from: number): Promise<void> {
  const { bytesWritten } = await handle.writev([...pieces], from);
  if (bytesWritten === length) return;
  const rest = Buffer.concat(pieces).subarray(bytesWritten);
  for (let at = 0; at < rest.length;)
    at += (await handle.write(rest, at, rest.length - at, from + bytesWritten + at)).bytesWritten;
}
