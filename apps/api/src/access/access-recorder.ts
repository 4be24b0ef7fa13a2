import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { AccessBody } from '../platform/persistence/repositories/access.repository.js';
import { UnitOfWork } from '../platform/unit-of-work.js';

/** An access that waits for its place in the chain, and whoever waits for it. */
interface Waiting {
  readonly at: Date;
  readonly body: AccessBody;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** One transaction takes no more than this, so that nobody waits long behind a crowd. */
const MOST = 200;

/**
 * Seals accesses into the agency's chain, before their answers leave. Only one transaction per agency is under way;
 * what comes meanwhile goes with the next one, all of it at once. That way a crowd of readers costs few transactions.
 */
@Injectable()
export class AccessRecorder {
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly busy = new Set<string>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Resolves once the entry is committed. @throws whatever kept it from being written */
  record(agency: string, body: AccessBody): Promise<void> {
    return new Promise((done, failed) => {
      const line = this.waiting.get(agency) ?? [];
      this.waiting.set(agency, line);
      line.push({ at: this.clock.now(), body, done, failed });
      if (!this.busy.has(agency)) void this.drain(agency);
    });
  }

  private async drain(agency: string): Promise<void> {
    this.busy.add(agency);
    for (let batch = this.next(agency); batch.length > 0; batch = this.next(agency)) await this.write(agency, batch);
    this.busy.delete(agency);
  }

  private next(agency: string): readonly Waiting[] {
    return this.waiting.get(agency)?.splice(0, MOST) ?? [];
  }

  private async write(agency: string, batch: readonly Waiting[]): Promise<void> {
    try {
      await this.work.run({ agency }, (tx) => tx.access.add(batch));
      for (const { done } of batch) done();
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }
}
