import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseFile, Role } from '@anjuan/procedure';
import { Clock } from '../platform/clock.js';
import { JobRunner } from '../platform/jobs/job-runner.js';
import { Offices } from '../platform/offices.js';
import type { JobPayloads } from '../platform/persistence/repositories/job.repository.js';
import { Reader } from '../platform/reads/reader.js';
import { UnitOfWork } from '../platform/unit-of-work.js';

const AWAITS = 'SELECT awaits_roles AS roles, handlers FROM case_file WHERE id = $1 AND NOT ended';

interface Waiting {
  readonly roles: readonly Role[];
  readonly handlers: CaseFile['dossier']['handlers'];
}

/** After an act: tells those whose turn it is. Asked twice it tells once. */
@Injectable()
export class Notify implements OnModuleInit {
  constructor(
    private readonly runner: JobRunner,
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.runner.register('notify', (payload) => this.tell(payload));
  }

  private async tell({ agency, file, seq }: JobPayloads['notify']): Promise<void> {
    const [waiting] = await this.reader.run<Waiting>({ agency }, AWAITS, [file]);
    if (!waiting) return;
    const { office } = await this.offices.of(agency);
    const others: readonly Role[] = waiting.roles.filter((role) => role !== 'officer');
    const staff = Object.values(office.staff).filter((m) => m.roles.some((role) => others.includes(role)));
    const handlers = waiting.roles.includes('officer') ? waiting.handlers : [];
    const people = [...new Set([...handlers, ...staff.map((m) => m.id)])];
    await this.unitOfWork.run({ agency }, (tx) => tx.notifications.tell(people, { file, seq, at: this.clock.now() }));
  }
}
