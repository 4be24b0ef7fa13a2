import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of an export as its manifest lists it; digests in hex. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sm3: string;
}

/** Writes a ZIP member by member: each is hashed on its way, and none is held in memory. */
export class ArchiveWriter {
  readonly files: ListedFile[] = [];
  private readonly zip = new ZipFile();

  constructor(private readonly at: Date) {}

  /** The archive; it fails when a member does. */
  get stream(): Readable {
    return this.zip.outputStream as Readable;
  }

  /** Adds a text that the manifest lists. */
  text(path: string, text: string): void {
    const bytes = Buffer.from(text);
    const [sha256, sm3] = ['sha256', 'sm3'].map((name) => createHash(name).update(bytes).digest('hex'));
    this.files.push({ path, bytes: bytes.length, sha256: sha256 ?? '', sm3: sm3 ?? '' });
    this.unlisted(path, text);
  }

  /** Adds a text the manifest cannot list: itself and the signature over it. */
  unlisted(path: string, text: string): void {
    this.zip.addBuffer(Buffer.from(text), path, { mtime: this.at });
  }

  /** Adds a file as it is, once the archive's reader wants it; done when all of it has gone out. */
  async file(path: string, open: () => Readable): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.zip.addReadStreamLazy(path, { mtime: this.at, compress: false }, (give) => {
        const counted = this.counting(path, resolve);
        const source = open().on('error', (error) => counted.destroy(error));
        counted.on('error', reject);
        // A reader that goes away leaves no open file behind.
        this.stream.once('close', () => source.destroy());
        give(null, source.pipe(counted));
      });
    });
  }

  end(): void {
    this.zip.end();
  }

  /** Breaks the archive off, so that its reader cannot take it for whole. */
  fail(error: Error): void {
    this.stream.destroy(error);
  }

  private counting(path: string, done: () => void): Transform {
    const hashes = ['sha256', 'sm3'].map((name) => createHash(name));
    let bytes = 0;
    return new Transform({
      transform: (chunk: Buffer, _encoding, next) => {
        bytes += chunk.length;
        for (const hash of hashes) hash.update(chunk);
        next(null, chunk);
      },
      flush: (next) => {
        const [sha256, sm3] = hashes.map((hash) => hash.digest('hex'));
        this.files.push({ path, bytes, sha256: sha256 ?? '', sm3: sm3 ?? '' });
        next();
        done();
      },
    });
  }
}
