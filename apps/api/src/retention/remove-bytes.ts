import { Injectable, type OnModuleInit } from '@nestjs/common';
import { alarm } from '../platform/alarm.js';
import { Clock } from '../platform/clock.js';
import { JobRunner } from '../platform/jobs/job-runner.js';
import { Blobs } from '../platform/storage/blobs.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { RemovalQuery } from './removal.query.js';

/**
 * Removes the bytes a destruction has given up: after its commit, and every night what an earlier run did not come to. What
 * was removed and not yet noted is simply asked for again.
 */
@Injectable()
export class RemoveBytes implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly query: RemovalQuery,
    private readonly blobs: Blobs,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register('remove-bytes', ({ agency, file }) => this.run(agency, file));
    this.jobs.registerDaily(() => this.night());
  }

  /** All that is left anywhere. */
  async night(): Promise<void> {
    for (const agency of await this.query.agencies()) await this.run(agency);
  }

  /** Every file is tried, whatever happens to the others. @throws the first failure, so that the job is tried again */
  async run(agency: string, file: string | null = null): Promise<void> {
    const failures: unknown[] = [];
    for (const digest of await this.query.left(agency, file))
      await this.remove(agency, digest).catch((error: unknown) => failures.push(error));
    if (failures.length === 0) return;
    alarm('retention', `${failures.length} destroyed files still lie in the store`);
    throw failures[0];
  }

  private remove(agency: string, digest: string): Promise<void> {
    return this.work.run({ agency }, (tx) =>
      tx.holdings.remove(digest, this.clock.now(), () => this.blobs.remove(digest)),
    );
  }
}
