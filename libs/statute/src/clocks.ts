import { clockRows } from './data/clocks.js';
import type { ArticleId } from './cite.js';
import type { Text } from './text.js';

/** A kind of time limit, in the shape the calendar counts (`ClockSpec` there). */
export interface Clock {
  readonly id: string;
  /** In `unit`; for 'fixed' the day of the year, month × 100 + day. */
  readonly length: number;
  readonly unit: 'working-days' | 'days' | 'months' | 'hours' | 'fixed';
  /** 'party': the later, rolled day counts; 'agency': the earlier, unrolled one. */
  readonly policy: 'party' | 'agency';
  /** 'back': whole days that must lie between the result and the start event. */
  readonly direction?: 'back';
  readonly articles: readonly ArticleId[];
  readonly title: Text;
  /** The event that starts the clock. */
  readonly startsBy: Text;
}

/** Id of a clock, 'C-HEA'. */
export type ClockId = keyof typeof clockRows;

/** Every clock of the system. */
export const clocks: Readonly<Record<ClockId, Clock>> = clockRows;
