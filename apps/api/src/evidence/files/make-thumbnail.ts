import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { Clock } from '../../platform/clock.js';
import type { SignedIn } from '../../platform/context.js';
import { notFound } from '../../platform/refused.js';
import { Blobs } from '../../platform/storage/blobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { BlobQuery, type CopyFacts } from './blob.query.js';

const EDGE = 480;
const MOST_PIXELS = 268_402_689;
const MADE_BY = `sharp ${sharp.versions.sharp ?? ''} / libvips ${sharp.versions.vips}`;
const MEDIA_TYPE = 'image/webp';

/** Makes a small copy of a picture when it is first asked for. It is kept under its own digest, with a link to the original. */
@Injectable()
export class MakeThumbnail {
  constructor(
    private readonly query: BlobQuery,
    private readonly blobs: Blobs,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when there is no such file, or no picture can be made of it */
  async of(me: SignedIn, original: string, source: string): Promise<CopyFacts> {
    const { mediaType } = await this.query.find(me, original);
    if (!mediaType.startsWith('image/')) throw notFound();
    return (await this.query.thumbnail(me, original)) ?? this.make(me, original, source);
  }

  private async make(me: SignedIn, original: string, source: string): Promise<CopyFacts> {
    const small = await this.shrunk(original);
    const { digest, bytes } = await this.blobs.storeBytes(small);
    const madeAt = this.clock.now();
    const copy = {
      original,
      kind: 'thumbnail',
      digest,
      mediaType: MEDIA_TYPE,
      bytes,
      madeBy: MADE_BY,
      madeAt,
    } as const;
    const detail = { copy: digest, kind: 'thumbnail', madeBy: MADE_BY };
    await this.work.run(me, async (tx) => {
      if (!(await tx.blobs.addCopy(copy))) return;
      await tx.custody.add(original, {
        kind: 'copied',
        person: me.person,
        at: madeAt,
        source,
        outcome: 'done',
        detail,
      });
    });
    // The same small bytes may have been removed, as another picture's, until the row stood that needs them.
    if ((await this.blobs.size(digest)) === undefined) await this.blobs.storeBytes(small);
    return { digest, mediaType: MEDIA_TYPE, bytes };
  }

  /** A picture that cannot be read has no small copy; the original is shown to nobody as something else. */
  private async shrunk(original: string): Promise<Buffer> {
    const small = sharp({ limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: EDGE, height: EDGE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 });
    const bytes = this.blobs.read(original);
    bytes.once('error', (error) => small.destroy(error));
    return bytes
      .pipe(small)
      .toBuffer()
      .catch(() => {
        throw notFound();
      });
  }
}
