import { createReadStream } from 'node:fs';
import { chmod, link, mkdir, open, opendir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { type BlobHome, type Kept, isDigest, placeOf } from './blob-home.js';
import type { Range } from './range.js';

/** Files under their digest in a folder. The drafts must lie on the same disk: a file gets its name by a link. */
export class FolderHome implements BlobHome {
  constructor(private readonly folder: string) {}

  async keep(draft: string, digest: string): Promise<boolean> {
    const home = this.pathOf(digest);
    await mkdir(path.dirname(home), { recursive: true });
    await chmod(draft, 0o400);
    // Unlike a rename, a link never replaces what has that name.
    const isNew = await link(draft, home).then(() => true, unlessThere);
    await sync(path.dirname(home));
    return isNew;
  }

  read(digest: string, range?: Range): Readable {
    return createReadStream(this.pathOf(digest), range);
  }

  async size(digest: string): Promise<number | undefined> {
    return stat(this.pathOf(digest)).then(
      (found) => found.size,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      },
    );
  }

  async remove(digest: string): Promise<void> {
    const home = this.pathOf(digest);
    await rm(home, { force: true });
    await sync(path.dirname(home)).catch(unlessMissing);
  }

  async *all(): AsyncIterable<Kept> {
    for await (const shelf of entries(this.folder)) {
      if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
      for await (const digest of entries(path.join(this.folder, shelf)))
        if (isDigest(digest)) yield { digest, bytes: (await this.size(digest)) ?? 0 };
    }
  }

  private pathOf(digest: string): string {
    return path.join(this.folder, placeOf(digest));
  }
}

function unlessThere(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** Names in a folder; a folder that was never made has none. */
async function* entries(folder: string): AsyncIterable<string> {
  const opened = await opendir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (opened) for await (const { name } of opened) yield name;
}

/** A name is only safe once its folder is on the disk too. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
