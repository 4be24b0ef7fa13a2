import { alarm } from '../../platform/alarm.js';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import { SweepUploads } from '../uploads/sweep-uploads.js';
import { FixityQuery } from './fixity.query.js';
import { RunFixity } from './run-fixity.js';

const HOUR = 3_600_000;
/** A server that is started often does not hash everything each time. */
const DUE = 20 * HOUR;

/** What happens to the files every night: unfinished uploads are forgotten, all that is kept is hashed again. */
@Injectable()
export class NightlyEvidence implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly uploads: SweepUploads,
    private readonly query: FixityQuery,
    private readonly fixity: RunFixity,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.registerDaily(() => this.night());
  }

  /** All agencies; an alarm when a file is no longer what it was. */
  async night(): Promise<void> {
    const agencies = await this.query.agencies();
    await this.uploads.sweep(agencies);
    for (const agency of agencies) await this.fixityOf(agency);
  }

  private async fixityOf(agency: string): Promise<void> {
    const last = await this.query.last({ agency });
    if (last && this.clock.now().getTime() - new Date(last.endedAt).getTime() < DUE) return;
    const { bad, missing } = await this.fixity.run(agency);
    if (bad.length + missing.length > 0) alarm('fixity', `${bad.length} files damaged, ${missing.length} missing`);
  }
}
