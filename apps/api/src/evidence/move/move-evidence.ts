import { createHash } from 'node:crypto';
import { bySystem } from '../../platform/context.js';
import { Clock } from '../../platform/clock.js';
import type { Blobs } from '../../platform/storage/blobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FixityQuery } from '../fixity/fixity.query.js';
import { MovedQuery } from './moved.query.js';

/** A store with the name its files' custody knows it by. */
export interface Place {
  readonly name: string;
  readonly blobs: Blobs;
}

/** What a move did. Files that were damaged or are nowhere stay as they are. */
export interface Moved {
  moved: number;
  /** Were moved before, by a run that was cut off or by this one for another agency. */
  there: number;
  removed: number;
  readonly bad: string[];
  readonly missing: string[];
}

/**
 * Moves every stored file from one store to another: hashed before and after, and only then a link of its custody chain; removed
 * from the old store when all agencies have noted it. It may be killed at any point and be run again.
 */
export class MoveEvidence {
  constructor(
    private readonly query: FixityQuery,
    private readonly past: MovedQuery,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(from: Place, to: Place, { keep = false } = {}): Promise<Moved> {
    const tally: Moved = { moved: 0, there: 0, removed: 0, bad: [], missing: [] };
    const agencies = await this.query.agencies();
    for (const agency of agencies)
      for await (const digest of this.query.digests(agency)) await this.one(agency, digest, { from, to, tally });
    if (keep) return tally;
    const stay = new Set(tally.bad);
    for (const agency of agencies)
      for await (const digest of this.query.digests(agency))
        if (!stay.has(digest)) tally.removed += await removed(from, to, digest);
    return tally;
  }

  private async one(agency: string, digest: string, { from, to, tally }: Moving): Promise<void> {
    if ((await from.blobs.size(digest)) === undefined) {
      if ((await to.blobs.size(digest)) === undefined) tally.missing.push(digest);
      else tally.there += 1;
    } else if (await this.past.lies(agency, digest, to.name)) tally.there += 1;
    else if (await copied(from, to, digest)) {
      await this.note(agency, digest, { from, to });
      tally.moved += 1;
    } else tally.bad.push(digest);
  }

  /** Papers and small copies have no custody of their own: the paper's entry and the original's chain answer for them. */
  private async note(agency: string, digest: string, { from, to }: Pick<Moving, 'from' | 'to'>): Promise<void> {
    const detail = { from: from.name, to: to.name, before: digest, after: digest };
    const fact = {
      kind: 'moved',
      person: null,
      at: this.clock.now(),
      source: 'move-evidence',
      outcome: 'done',
    } as const;
    await this.work.run(bySystem(agency), async (tx) => {
      if ((await tx.blobs.known([digest])).has(digest)) await tx.custody.add(digest, { ...fact, detail });
    });
  }
}

interface Moving {
  readonly from: Place;
  readonly to: Place;
  readonly tally: Moved;
}

/** Whether the bytes are what their name says, in the old store and in the new. What is damaged is not copied. */
async function copied(from: Place, to: Place, digest: string): Promise<boolean> {
  if ((await hashIn(from, digest)) !== digest) return false;
  await to.blobs.store(from.blobs.read(digest));
  return (await hashIn(to, digest)) === digest;
}

async function removed(from: Place, to: Place, digest: string): Promise<0 | 1> {
  const size = await from.blobs.size(digest);
  if (size === undefined || (await to.blobs.size(digest)) !== size) return 0;
  await from.blobs.remove(digest);
  return 1;
}

/** A file that breaks off while it is read has no hash. */
async function hashIn({ blobs }: Place, digest: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of blobs.read(digest) as AsyncIterable<Buffer>) hash.update(chunk);
  } catch {
    return '';
  }
  return hash.digest('hex');
}
