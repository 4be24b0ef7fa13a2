import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Blobs } from '../../platform/storage/blobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';

const HOUR = 3_600_000;

/** Forgets uploads that were not finished in time, with what had arrived of them. Finished files are never touched. */
@Injectable()
export class SweepUploads {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly blobs: Blobs,
    private readonly work: UnitOfWork,
  ) {}

  async sweep(agencies: readonly string[]): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.uploadHours * HOUR);
    for (const agency of agencies) {
      const ids = await this.work.run({ agency }, (tx) => tx.uploads.expire(before));
      for (const id of ids) await this.blobs.drafts.remove(id);
    }
    // Drafts without a row: a server that was killed in the middle of a small upload leaves one.
    for (const id of await this.blobs.drafts.idleSince(before)) await this.blobs.drafts.remove(id);
  }
}
