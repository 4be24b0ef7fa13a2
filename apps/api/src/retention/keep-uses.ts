import { Injectable } from '@nestjs/common';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';
import { digestsIn } from '../platform/digests-in.js';

/** Notes which files of evidence and recordings a case file names: their bytes stay as long as one does. */
@Injectable()
export class KeepUses implements ActFollower {
  async follow({ tx, file, sealed }: ActsDone): Promise<void> {
    const first = new Map<string, number>();
    for (const entry of sealed)
      for (const digest of digestsIn(entry)) if (!first.has(digest)) first.set(digest, entry.seq);
    await tx.holdings.use(
      file.id,
      [...first].map(([digest, seq]) => ({ digest, seq })),
    );
  }
}
