import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { UploadView } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import type { SignedIn } from '../../platform/context.js';
import type { UploadRow } from '../../platform/persistence/repositories/upload.repository.js';
import { fault, notFound } from '../../platform/refused.js';
import { isDigest } from '../../platform/storage/blob-home.js';
import { Blobs } from '../../platform/storage/blobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { type Declared, plainName, tooLarge } from '../intake/intake.js';
import { FinishUpload } from './finish-upload.js';
import { offsetMoved, whyNotWritten } from './refusals.js';

/** An upload and how far it has come. */
export interface Progress {
  readonly row: UploadRow;
  readonly offset: number;
}

/** A part that is being sent. */
export interface Part {
  readonly offset: number;
  readonly body: Readable;
  /** Address it comes from. */
  readonly source: string;
}

const HOUR = 3_600_000;

/** Files that come in parts, over a line that may break at any byte. Each upload belongs to the person who began it. */
@Injectable()
export class ResumableUploads {
  private readonly writing = new Map<string, { readonly body: Readable; readonly done: Promise<unknown> }>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly blobs: Blobs,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly finishing: FinishUpload,
  ) {}

  /** @throws Refused when it would be too large, or the declared digest is none */
  async start(me: SignedIn, bytes: number, { name, digest, mediaType }: Declared): Promise<UploadRow> {
    if (bytes > this.config.longUploadBytes) throw tooLarge();
    if (bytes === 0) throw fault('/file', 'notEmpty', 'is empty');
    if (digest !== undefined && !isDigest(digest.toLowerCase())) throw fault('/file', 'digest', 'is no SHA-256 in hex');
    const row = {
      id: randomUUID(),
      person: me.person,
      name: plainName(name),
      bytes,
      declaredDigest: digest?.toLowerCase() ?? null,
      declaredType: mediaType?.slice(0, 200) ?? null,
      startedAt: this.clock.now(),
    };
    await this.blobs.drafts.create(row.id);
    await this.work.run(me, (tx) => tx.uploads.start(row));
    return { ...row, digest: null, mediaType: null };
  }

  /** When an upload begun then is forgotten. */
  expires({ startedAt }: UploadRow): Date {
    return new Date(startedAt.getTime() + this.config.uploadHours * HOUR);
  }

  /** Ends a part that still hangs on a dead line, and says how far the upload has come. @throws Refused */
  async progress(me: SignedIn, id: string): Promise<Progress> {
    const row = await this.row(me, id);
    await this.interrupt(id);
    if (row.digest) return { row, offset: row.bytes };
    const offset = await this.blobs.drafts.size(id);
    if (offset === undefined) throw notFound();
    return { row, offset };
  }

  /** Takes in a part; the last one takes in the file. @returns the new offset @throws Refused */
  async append(me: SignedIn, id: string, part: Part): Promise<number> {
    const { row, offset } = await this.progress(me, id);
    if (part.offset !== offset) throw offsetMoved();
    const now = row.digest ? offset : await this.write(row, part.body);
    if (now === row.bytes && !row.digest) await this.finishing.finish(me, row, part.source);
    return now;
  }

  /** What a finished upload became; one that has all its bytes but was interrupted while finishing is finished now. */
  async result(me: SignedIn, id: string, source: string): Promise<UploadView> {
    const { row, offset } = await this.progress(me, id);
    if (offset < row.bytes) throw fault('/upload', 'incomplete', `has ${offset} of ${row.bytes} bytes`);
    return this.finishing.finish(me, row, source);
  }

  async cancel(me: SignedIn, id: string): Promise<void> {
    await this.progress(me, id);
    await this.work.run(me, (tx) => tx.uploads.forget(id));
    await this.blobs.drafts.remove(id);
  }

  private async write({ id, bytes }: UploadRow, body: Readable): Promise<number> {
    const done = this.blobs.drafts.append(id, body, bytes);
    const mine = { body, done: done.catch(() => {}) };
    this.writing.set(id, mine);
    try {
      return await done;
    } catch (error) {
      throw whyNotWritten(error, body);
    } finally {
      if (this.writing.get(id) === mine) this.writing.delete(id);
    }
  }

  private async interrupt(id: string): Promise<void> {
    const before = this.writing.get(id);
    before?.body.destroy();
    await before?.done;
  }

  private async row(me: SignedIn, id: string): Promise<UploadRow> {
    const since = new Date(this.clock.now().getTime() - this.config.uploadHours * HOUR);
    const row = await this.work.run(me, (tx) => tx.uploads.find(id, me.person, since));
    if (!row) throw notFound();
    return row;
  }
}
