import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Offices } from '../../platform/offices.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ActOrder } from './act-order.js';
import { type Setting, holidays } from './act-session.js';

/** One transaction of acts, with the office, the calendar and the clock they are judged by. */
@Injectable()
export class ActTransaction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  async run<T>(me: ActOrder['me'], work: (setting: Setting) => Promise<T>): Promise<T> {
    const agency = await this.offices.of(me.agency);
    const [today, now] = [this.clock.today(), this.clock.now()];
    return this.unitOfWork.run(me, (tx) => work({ tx, agency, holidays, today, now }));
  }
}
