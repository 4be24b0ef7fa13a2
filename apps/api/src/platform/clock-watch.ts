import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { alarm } from './alarm.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Reader } from './reads/reader.js';

const EVERY = 30_000;
/** How far the two clocks may be apart, in milliseconds. */
const APART = 60_000;

/** Compares the server's clock with the database's: two sources, so that one that was set is noticed. */
@Injectable()
export class ClockWatch implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Begins to look every half minute, unless jobs are off. */
  start(): void {
    if (!this.config.jobs) return;
    this.timer = setInterval(() => void this.look().catch(() => {}), EVERY);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** One comparison. @returns how far the server's clock is ahead, in milliseconds */
  async look(): Promise<number> {
    const [row] = await this.reader.run<{ now: Date }>({}, 'SELECT clock_timestamp() AS now');
    const ahead = this.clock.now().getTime() - (row?.now.getTime() ?? Number.NaN);
    if (Math.abs(ahead) > APART)
      alarm('clock', `the server's clock and the database's are ${Math.round(ahead / 1000)} s apart`);
    return ahead;
  }
}
