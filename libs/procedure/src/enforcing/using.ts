import type { CivilDate } from '@anjuan/calendar';
import type { Given, Rule } from '../kernel/rule.js';
import { type NamesHours, type Urgency, notAtNight, notOnStatutoryHoliday, onWorkingDay } from './hours.js';

/** An input that says when force was used, and which head found that it could not wait. */
export interface UsesForce {
  readonly from: string;
  readonly until: string;
  readonly urgent?: string;
  readonly urgentHead?: string;
}

const hoursOf = ({ from, until }: UsesForce, on: CivilDate): NamesHours => ({ day: on, from, until });
const urgencyOf = ({ input: { urgent, urgentHead } }: Given<unknown, UsesForce>): Urgency | undefined =>
  urgent && urgentHead ? { reason: urgent, head: urgentHead } : undefined;

/** COE-04 at a step that uses force on the day it is entered for. @article ACL-2011/43 */
export const hoursOfUsing: readonly Rule<unknown, UsesForce>[] = [
  notAtNight(hoursOf, urgencyOf),
  notOnStatutoryHoliday(hoursOf, urgencyOf),
  onWorkingDay(hoursOf),
];
