import { Injectable } from '@nestjs/common';
import { type UploadView, problemTypes } from '@anjuan/contract';
import type { SignedIn } from '../../platform/context.js';
import type { UploadRow } from '../../platform/persistence/repositories/upload.repository.js';
import { Refused, notFound } from '../../platform/refused.js';
import { Blobs } from '../../platform/storage/blobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { addFile } from '../intake/add-file.js';
import { Intake } from '../intake/intake.js';

/**
 * Turns a complete draft into a file of the store: examined, kept, noted; only then is the draft removed. It may be killed
 * between any two of these and be asked again: each leaves what the next needs, and none does harm twice.
 */
@Injectable()
export class FinishUpload {
  private readonly running = new Map<string, Promise<UploadView>>();

  constructor(
    private readonly blobs: Blobs,
    private readonly intake: Intake,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws Refused when the file is not taken; the upload is then forgotten */
  async finish(me: SignedIn, row: UploadRow, source: string): Promise<UploadView> {
    const { id, name, bytes, digest, mediaType } = row;
    if (digest && mediaType) return { digest, bytes, mediaType, name };
    const running = this.running.get(id) ?? this.takeIn(me, row, source).finally(() => this.running.delete(id));
    this.running.set(id, running);
    return running;
  }

  private async takeIn(me: SignedIn, row: UploadRow, source: string): Promise<UploadView> {
    try {
      return await this.keep(me, row, source);
    } catch (error) {
      if (error instanceof Refused && isFinal(error)) await this.forget(me, row.id);
      throw error;
    }
  }

  private async keep(me: SignedIn, row: UploadRow, source: string): Promise<UploadView> {
    const { drafts } = this.blobs;
    if ((await drafts.size(row.id)) !== row.bytes) throw notFound();
    const stored = await drafts.complete(row.id);
    const examined = await this.intake.examine(stored, declaredIn(row));
    await this.blobs.keep(stored);
    const view = await this.work.run(me, async (tx) => {
      await tx.uploads.finish(row.id, stored.digest, examined.mediaType);
      const storeAgain = () => this.blobs.keep(stored);
      return addFile(tx, { me, at: this.intake.clock.now(), source, stored, examined, storeAgain });
    });
    await drafts.remove(row.id);
    return view;
  }

  private async forget(me: SignedIn, id: string): Promise<void> {
    await this.work.run(me, (tx) => tx.uploads.forget(id));
    await this.blobs.drafts.remove(id);
  }
}

/** Where the fault is ours the upload stays, and is finished when it is asked for again. */
const isFinal = ({ type }: Refused): boolean => problemTypes[type].status < 500;

const declaredIn = ({ name, declaredDigest, declaredType }: UploadRow) => ({
  name,
  ...(declaredDigest ? { digest: declaredDigest } : {}),
  ...(declaredType ? { mediaType: declaredType } : {}),
});
