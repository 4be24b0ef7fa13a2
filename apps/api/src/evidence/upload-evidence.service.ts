import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { UploadView } from '@anjuan/contract';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { Refused, fault } from '../platform/refused.js';
import { Blobs, type Stored } from '../platform/storage/blobs.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { mediaTypeOf } from './media-type.js';

/** A file on its way in. `cut` says whether the sender went over the limit. */
export interface Upload {
  readonly name: string;
  readonly stream: Readable;
  readonly cut: () => boolean;
  /** SHA-256 the sender says the file has. */
  readonly declared?: string;
}

const NAME = 200;

/** Takes in a file: hashed here, told by its bytes, kept under its digest. What is refused leaves nothing. */
@Injectable()
export class UploadEvidence {
  constructor(
    private readonly blobs: Blobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async upload(me: SignedIn, upload: Upload): Promise<UploadView> {
    const stored = await this.blobs.store(upload.stream, (found) => refuseUnfit(found, upload));
    const { digest, bytes, head } = stored;
    const mediaType = mediaTypeOf(head) ?? '';
    const name = plainName(upload.name);
    const row = { digest, bytes, mediaType, name, uploadedBy: me.person, uploadedAt: this.clock.now() };
    await this.unitOfWork.run(me, (tx) => tx.blobs.add(row));
    return { digest, bytes, mediaType, name };
  }
}

function refuseUnfit({ digest, bytes, head }: Stored, { cut, declared }: Upload): void {
  if (cut()) throw new Refused('/problems/too-large', { detail: { zh: '文件过大', en: 'The file is too large' } });
  if (bytes === 0) throw fault('/file', 'notEmpty', 'is empty');
  if (declared !== undefined && declared.toLowerCase() !== digest)
    throw fault('/file', 'digest', 'does not have the declared SHA-256');
  if (!mediaTypeOf(head)) throw fault('/file', 'mediaType', 'is no photo, video, sound or PDF we take');
}

function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(0, NAME) || 'file';
}
