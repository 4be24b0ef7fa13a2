import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { BlobHome, Kept } from './blob-home.js';
import type { Drafts, Stored } from './drafts.js';
import type { Range } from './range.js';

export type { Stored } from './drafts.js';

/** Files under their SHA-256. What is there is never changed, and removed only after its destruction was sealed. */
export class Blobs {
  constructor(
    private readonly home: BlobHome,
    readonly drafts: Drafts,
  ) {}

  /**
   * Streams into a draft while hashing; `accept` may still refuse before the file gets its name.
   * A broken or refused upload leaves nothing behind.
   */
  async store(source: Readable, accept: (stored: Stored) => void | Promise<void> = () => {}): Promise<Stored> {
    const id = randomUUID();
    await this.drafts.create(id);
    try {
      await this.drafts.append(id, source, Number.MAX_SAFE_INTEGER);
      const stored = await this.drafts.complete(id);
      await accept(stored);
      await this.keep(stored);
      return stored;
    } finally {
      await this.drafts.remove(id);
    }
  }

  /** Small bytes made here, such as a paper's PDF. */
  storeBytes(bytes: Uint8Array): Promise<Stored> {
    return this.store(Readable.from([Buffer.from(bytes)]));
  }

  /** Gives a complete draft its name; the draft itself stays until it is removed. @returns whether the bytes are new */
  keep({ file, digest }: Stored): Promise<boolean> {
    return this.home.keep(file, digest);
  }

  /** The bytes of a file, or a part of them. */
  read(digest: string, range?: Range): Readable {
    return this.home.read(digest, range);
  }

  /** Size in bytes, or undefined when the file is not there. */
  size(digest: string): Promise<number | undefined> {
    return this.home.size(digest);
  }

  /** Takes a file away for good; the caller has made sure that nothing needs it. */
  remove(digest: string): Promise<void> {
    return this.home.remove(digest);
  }

  /** Everything that is kept. */
  all(): AsyncIterable<Kept> {
    return this.home.all();
  }
}
