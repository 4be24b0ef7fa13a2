import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Offices } from '../../platform/offices.js';
import type { Context, SignedIn } from '../../platform/context.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Setting } from './act-session.js';

/** Who acts: somebody signed in, or for the system the agency alone. */
type Acting = Context & Pick<SignedIn, 'agency'>;

/** One transaction of acts, with the office, the calendar and the clock they are judged by. */
@Injectable()
export class ActTransaction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  async run<T>(me: Acting, work: (setting: Setting) => Promise<T>): Promise<T> {
    const agency = await this.offices.of(me.agency);
    const [today, now] = [this.clock.today(), this.clock.now()];
    return this.unitOfWork.run({ ...me, acting: true }, (tx) =>
      work({ tx, agency, holidays: agency.holidays, today, now }),
    );
  }
}
