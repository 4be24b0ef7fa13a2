import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { SignedIn } from '../../platform/context.js';
import { Refused, fault, notFound } from '../../platform/refused.js';
import { Blobs } from '../../platform/storage/blobs.js';
import { type Range, rangeOf } from '../../platform/storage/range.js';
import { type BlobFacts, BlobQuery } from './blob.query.js';
import { Custody } from './custody.js';
import { RecentViews } from './recent-views.js';

/** How somebody wants to have a file. */
export interface Wanted {
  readonly digest: string;
  readonly range: string | undefined;
  readonly purpose: string | undefined;
  /** Kept by the reader, and not only looked at. */
  readonly download: boolean;
  readonly source: string;
}

/** A file that may leave, whole or in part. */
export interface Opened extends BlobFacts {
  readonly range: Range | 'whole';
}

const PURPOSE = 200;

/** Opens a file for somebody, and notes it in the file's custody chain first. */
@Injectable()
export class OpenFileBytes {
  private readonly playing = new RecentViews();

  constructor(
    private readonly query: BlobQuery,
    private readonly blobs: Blobs,
    private readonly custody: Custody,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when there is no such file, or the range lies outside of it */
  async open(me: SignedIn, wanted: Wanted): Promise<Opened> {
    if ((wanted.purpose ?? '').length > PURPOSE) throw fault('/purpose', 'maxLength', `is longer than ${PURPOSE}`);
    const facts = await this.query.find(me, wanted.digest);
    const range = rangeOf(wanted.range, facts.bytes);
    if (range === 'beyond') throw beyond();
    const there = (await this.blobs.size(wanted.digest)) !== undefined;
    await this.note(me, wanted, { isPart: range !== 'whole', there });
    if (!there) throw notFound();
    return { ...facts, range };
  }

  private async note(me: SignedIn, wanted: Wanted, { isPart, there }: { isPart: boolean; there: boolean }) {
    const { digest, purpose, download, source } = wanted;
    if (isPart && there && !download && this.playing.continues(me.person, digest, this.clock.now())) return;
    const kind = download ? ('downloaded' as const) : ('viewed' as const);
    const outcome = there ? ('done' as const) : ('missing' as const);
    await this.custody.note(me, digest, { kind, outcome, source, ...(purpose ? { purpose } : {}) });
  }
}

const beyond = (): Refused =>
  new Refused('/problems/malformed', { detail: { zh: '请求的范围超出文件', en: 'The range lies outside the file' } });
