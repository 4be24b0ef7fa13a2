import { Injectable } from '@nestjs/common';
import { destroysFile } from '@anjuan/procedure';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';

/**
 * Destroys what is stored of a file in the transaction that seals its destruction: one does not happen without the other. The
 * bytes of papers and evidence go after the commit, by a job.
 */
@Injectable()
export class DestroyParts implements ActFollower {
  async follow({ tx, agency, file, sealed }: ActsDone): Promise<void> {
    const entry = sealed.find(({ body }) => destroysFile(body));
    if (!entry) return;
    await tx.parties.destroy(file.id, new Date(entry.body.at));
    await tx.holdings.destroy(file.id);
    await tx.jobs.enqueue('remove-bytes', { agency: agency.id, file: file.id });
  }
}
