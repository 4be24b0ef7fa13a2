import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import { Offices } from '../../platform/offices.js';
import type { JobPayloads } from '../../platform/persistence/repositories/job.repository.js';
import { opensByItself } from '../perform/automatic-acts.js';
import { OpenFiles } from './open-files.js';
import { SystemActs } from './system-acts.js';

/** Performs the automatic rows that time alone has opened: a period is over, nobody did anything. */
@Injectable()
export class AutomaticRows implements OnModuleInit {
  constructor(
    private readonly runner: JobRunner,
    private readonly offices: Offices,
    private readonly clock: Clock,
    private readonly files: OpenFiles,
    private readonly system: SystemActs,
  ) {}

  onModuleInit(): void {
    this.runner.register('automatic-rows', (payload) => this.batch(payload));
    this.runner.registerDaily(() => this.newDay());
  }

  /** Puts the first batch of every agency into the queue. */
  async newDay(): Promise<void> {
    for (const agency of await this.files.agencies()) await this.files.enqueue('automatic-rows', { agency });
  }

  /** One batch of files. */
  async batch(payload: JobPayloads['automatic-rows']): Promise<void> {
    const agency = await this.offices.of(payload.agency);
    const { holidays } = agency;
    const today = this.clock.today();
    await this.files.batch('automatic-rows', payload, async (file) => {
      if (opensByItself({ agency, holidays }, file, today)) await this.system.follow(agency.id, file.id);
    });
  }
}
