import { Inject, Injectable } from '@nestjs/common';
import { type Runner, run } from 'graphile-worker';
import pg from 'pg';
import { CONFIG, type Config } from '../config.js';
import type { JobPayloads } from '../persistence/repositories/job.repository.js';
import { PreparedClient } from '../persistence/prepared-client.js';
import { saysOf } from '../says-of.js';
import { queueLogger } from './queue-logger.js';

/** Does one kind of follow-up work; it may be asked more than once for the same thing. */
export type JobHandler<K extends keyof JobPayloads> = (payload: JobPayloads[K]) => Promise<void>;

const DAILY = 'new-day';
/** Minute and hour in UTC: five past midnight at the office. */
const NEW_DAY = `5 16 * * * ${DAILY}`;

/** Takes jobs from the queue once the server is up. Features register what they do. */
@Injectable()
export class JobRunner {
  private readonly handlers = new Map<string, (payload: unknown) => Promise<void>>();
  private readonly daily: (() => Promise<void>)[] = [];
  private runner: Runner | undefined;
  private pool: pg.Pool | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  register<K extends keyof JobPayloads>(kind: K, handler: JobHandler<K>): void {
    // The queue keeps and tells the words of a failure.
    this.handlers.set(kind, (payload) =>
      handler(payload as JobPayloads[K]).catch((error: unknown) => {
        throw new Error(saysOf(error));
      }),
    );
  }

  /** Work of every day: done shortly after midnight, and when the server starts. */
  registerDaily(work: () => Promise<void>): void {
    this.daily.push(work);
    this.handlers.set(DAILY, () => this.newDay());
  }

  /** One work that fails keeps no other from being done; the day is then tried again as a whole. */
  private async newDay(): Promise<void> {
    const failures: unknown[] = [];
    for (const work of this.daily) await work().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new Error(saysOf(failures[0]));
  }

  async start(): Promise<void> {
    if (!this.config.jobs) return;
    const taskList = Object.fromEntries(this.handlers);
    const { databaseUrl: connectionString } = this.config;
    const options = { concurrency: 2, noHandleSignals: true, logger: queueLogger, crontab: NEW_DAY };
    const pgPool = (this.pool = new pg.Pool({ connectionString, Client: PreparedClient }));
    // An idle connection that breaks is replaced; the queue listens only while it runs.
    pgPool.on('error', () => {});
    this.runner = await run({ pgPool, taskList, ...options });
    // A server that was down at midnight has missed the day; several that start together do it once.
    await this.runner.addJob(DAILY, {}, { jobKey: DAILY });
  }

  async stop(): Promise<void> {
    await this.runner?.stop().catch(() => {});
    this.runner = undefined;
    // Given a pool, the queue leaves it open; made by itself, it would not wait for its end.
    await this.pool?.end().catch(() => {});
    this.pool = undefined;
  }
}
