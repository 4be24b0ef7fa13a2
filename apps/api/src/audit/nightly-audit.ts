import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { alarm } from '../platform/alarm.js';
import { JobRunner } from '../platform/jobs/job-runner.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { type Audited, type Auditing, auditAll } from './audit-all.js';
import { AuditQuery } from './audit.query.js';

const HOUR = 3_600_000;
/** A server that is started often does not audit each time. */
const DUE = 20 * HOUR;
/** Differences kept in words with the run. */
const FIRST = 20;

/** Injection token of what the audit of this server is made with. */
export const AUDITING = Symbol('auditing');

/** Every night all that is stored is recomputed; what was found is kept, and a difference is an alarm. */
@Injectable()
export class NightlyAudit implements OnModuleInit {
  constructor(
    @Inject(AUDITING) private readonly auditing: Auditing,
    private readonly jobs: JobRunner,
    private readonly runs: AuditQuery,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.jobs.registerDaily(() => this.night());
  }

  /** Audits what was not audited today. */
  async night(): Promise<void> {
    const last = await this.runs.newest();
    if (last && Date.now() - last.getTime() < DUE) return;
    await this.run();
  }

  /** Audits everything now; the bytes of the files are the nightly re-hash's part. */
  async run(): Promise<readonly Audited[]> {
    const audited = await auditAll(this.auditing);
    for (const one of audited) await this.keep(one);
    return audited;
  }

  private async keep({ agency, startedAt, endedAt, findings }: Audited): Promise<void> {
    const { count: differences, counted, kept } = findings;
    const first = kept.slice(0, FIRST);
    if (differences > 0) alarm('audit', `${differences} differences in agency ${agency}`);
    await this.work.run({ agency }, (tx) => tx.audits.add({ startedAt, endedAt, counted, differences, first }));
  }
}
