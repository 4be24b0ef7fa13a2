import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { bySystem } from '../../platform/context.js';
import { Clock } from '../../platform/clock.js';
import type { FixityFacts } from '../../platform/persistence/repositories/fixity.repository.js';
import { Blobs } from '../../platform/storage/blobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FixityQuery } from './fixity.query.js';

/** What is found while going through the files. */
interface Tally {
  counted: number;
  bytes: number;
  readonly bad: string[];
  readonly missing: string[];
}

/** Re-hashes every stored file of an agency, and keeps what it found. */
@Injectable()
export class RunFixity {
  constructor(
    private readonly query: FixityQuery,
    private readonly blobs: Blobs,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Goes through all files of the agency. */
  async run(agency: string): Promise<FixityFacts> {
    const startedAt = this.clock.now();
    const tally: Tally = { counted: 0, bytes: 0, bad: [], missing: [] };
    for await (const digest of this.query.digests(agency)) await this.check(digest, tally);
    const facts = { startedAt, endedAt: this.clock.now(), ...tally };
    await this.work.run(bySystem(agency), async (tx) => {
      await tx.fixity.add(facts);
      for (const [outcome, digests] of [['done', tally.bad] as const, ['missing', tally.missing] as const])
        for (const digest of await tx.blobs.known(digests))
          await tx.custody.add(digest, {
            kind: 'found-damaged',
            person: null,
            at: startedAt,
            source: 'fixity',
            outcome,
          });
    });
    return facts;
  }

  private async check(digest: string, tally: Tally): Promise<void> {
    tally.counted += 1;
    if ((await this.blobs.size(digest)) === undefined) return void tally.missing.push(digest);
    const { found, bytes } = await this.hash(digest);
    tally.bytes += bytes;
    if (found !== digest) tally.bad.push(digest);
  }

  /** A file that breaks off while it is read is as bad as one with other bytes. */
  private async hash(digest: string): Promise<{ readonly found: string; readonly bytes: number }> {
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      for await (const chunk of this.blobs.read(digest) as AsyncIterable<Buffer>) {
        hash.update(chunk);
        bytes += chunk.length;
      }
    } catch {
      return { found: '', bytes };
    }
    return { found: hash.digest('hex'), bytes };
  }
}
