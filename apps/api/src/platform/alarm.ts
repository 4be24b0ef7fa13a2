/** Something the administrator must hear of at once. */
export interface Alarm {
  readonly kind: 'clock' | 'journal' | 'log' | 'audit' | 'fixity' | 'retention' | 'scanner';
  readonly says: string;
  readonly at: string;
}

/** The same alarm again within this time is not repeated, in milliseconds. */
const QUIET = 30_000;
const KEPT = 50;

const raised: Alarm[] = [];

/** Writes the alarm to the error stream at once, without the database: that may be what has failed. */
export function alarm(kind: Alarm['kind'], says: string): void {
  const at = Date.now();
  const last = raised.findLast((before) => before.kind === kind);
  if (last && last.says === says && at - Date.parse(last.at) < QUIET) return;
  raised.push({ kind, says, at: new Date(at).toISOString() });
  raised.splice(0, raised.length - KEPT);
  process.stderr.write(`ALARM ${kind}: ${says}\n`);
}

/** Somebody has seen them: the next of each kind is heard at once. */
export function acknowledge(): void {
  raised.length = 0;
}

/** Alarms of this process, oldest first. */
export const alarms = (): readonly Alarm[] => raised;
