import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { alarm } from '../platform/alarm.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Reader } from '../platform/reads/reader.js';
import { saysOf } from '../platform/says-of.js';
import { LogKey } from '../platform/storage/log-key.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { appendBatch } from './append-batch.js';

/** How often the sequencer looks, in milliseconds. */
const EVERY = 1_000;

const AGENCIES = 'SELECT agency_id AS id FROM agency ORDER BY agency_id';

/** Appends sealed entries to each agency's tree, outside of every act's transaction. */
@Injectable()
export class Sequencer implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly key: LogKey,
    private readonly clock: Clock,
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
  ) {}

  /** Begins to look every second, unless jobs are off. */
  start(): void {
    if (!this.config.jobs) return;
    this.timer = setInterval(() => void this.turn(), EVERY);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Appends all that waits in every agency; turns never overlap. */
  turn(): Promise<void> {
    this.running = this.running.then(() => this.everywhere()).catch(stuck);
    return this.running;
  }

  private async everywhere(): Promise<void> {
    const agencies = await this.reader.run<{ id: string }>({ face: true }, AGENCIES);
    for (const { id } of agencies) await this.all(id).catch(stuck);
  }

  private async all(agency: string): Promise<void> {
    const signing = { agency, key: this.key, now: this.clock.now() };
    let appended = 1;
    while (appended > 0) appended = await this.work.run({ agency }, (tx) => appendBatch(tx, signing));
  }
}

/** A log that cannot grow is a matter for the administrator at once; the acts themselves go on. */
const stuck = (error: unknown): void => alarm('log', saysOf(error));
