import { Injectable } from '@nestjs/common';
import type { CivilDate } from '@anjuan/calendar';

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The civil date of an instant, at the office. */
export const dayOf = (at: Date): CivilDate => SHANGHAI.format(at);

/** The one place that knows what time it is; tests put another in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Civil date at the office. */
  today(): CivilDate {
    return dayOf(this.now());
  }
}
