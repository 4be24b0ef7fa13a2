import { Inject, Injectable } from '@nestjs/common';
import { type Runner, run } from 'graphile-worker';
import { CONFIG, type Config } from '../config.js';
import type { JobPayloads } from '../persistence/repositories/job.repository.js';
import { queueLogger } from './queue-logger.js';

/** Does one kind of follow-up work; it may be asked more than once for the same thing. */
export type JobHandler<K extends keyof JobPayloads> = (payload: JobPayloads[K]) => Promise<void>;

/** Takes jobs from the queue once the server is up. Features register what they do. */
@Injectable()
export class JobRunner {
  private readonly handlers = new Map<string, (payload: unknown) => Promise<void>>();
  private runner: Runner | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  register<K extends keyof JobPayloads>(kind: K, handler: JobHandler<K>): void {
    this.handlers.set(kind, (payload) => handler(payload as JobPayloads[K]));
  }

  async start(): Promise<void> {
    if (!this.config.jobs) return;
    const taskList = Object.fromEntries(this.handlers);
    const { databaseUrl: connectionString } = this.config;
    this.runner = await run({ connectionString, taskList, concurrency: 2, noHandleSignals: true, logger: queueLogger });
  }

  async stop(): Promise<void> {
    await this.runner?.stop().catch(() => {});
    this.runner = undefined;
  }
}
