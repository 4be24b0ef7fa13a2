import type { ServerWarning } from './session.js';

/** One place where what is stored is not what the journals say. */
export interface AuditDifference {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly stored: string;
  readonly recomputed: string;
}

/** An alarm the server has raised since it was started. */
export interface AlarmView {
  readonly kind: string;
  readonly says: string;
  readonly at: string;
}

/** What an administrator must know at once: alarms, settings with which something does not work, entries that wait for the log. */
export interface AlarmsView {
  readonly alarms: readonly AlarmView[];
  readonly warnings: readonly ServerWarning[];
  /** Entries the sequencer has not reached, and since when the newest head stands; a queue that grows while it stands is a fault. */
  readonly queued: number;
  readonly newestHeadAt: string | null;
}

/** The last audit of the stored data, and what alarms the server has raised since it was started. */
export interface AuditView {
  readonly startedAt: string;
  readonly endedAt: string;
  /** Rows looked at, by table. */
  readonly counted: Readonly<Record<string, number>>;
  readonly differences: number;
  readonly first: readonly AuditDifference[];
  readonly alarms: readonly AlarmView[];
}
