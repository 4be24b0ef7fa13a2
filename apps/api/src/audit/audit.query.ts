import { Inject, Injectable } from '@nestjs/common';
import type { AlarmsView, AuditView } from '@anjuan/contract';
import { alarms } from '../platform/alarm.js';
import { CONFIG, type Config } from '../platform/config.js';
import type { Context } from '../platform/context.js';
import { Reader } from '../platform/reads/reader.js';
import { warningsOf } from '../platform/warnings.js';

const LAST = `SELECT started_at AS "startedAt", ended_at AS "endedAt", counted, differences, first
  FROM audit_run ORDER BY id DESC LIMIT 1`;
const AGENCY = 'SELECT agency_id AS id FROM agency ORDER BY agency_id LIMIT 1';

/** Ten thousand that wait are as bad as a million. */
const LOG = `SELECT (SELECT count(*)::int FROM (SELECT 1 FROM log_pending LIMIT 10000) q) AS queued,
  (SELECT signed_at FROM checkpoint ORDER BY size DESC LIMIT 1) AS newest`;

/** What the last audit found. */
@Injectable()
export class AuditQuery {
  constructor(
    private readonly reader: Reader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What must be known at once, whether or not there has been an audit. */
  async alarms(context: Context): Promise<AlarmsView> {
    const [log] = await this.reader.run<{ queued: number; newest: Date | null }>(context, LOG);
    const newestHeadAt = log?.newest?.toISOString() ?? null;
    return { alarms: alarms(), warnings: warningsOf(this.config), queued: log?.queued ?? 0, newestHeadAt };
  }

  async last(context: Context): Promise<AuditView | undefined> {
    const [row] = await this.reader.run<Omit<AuditView, 'alarms'>>(context, LAST);
    return row && { ...row, alarms: alarms() };
  }

  /** When the last audit ended; undefined before the first. */
  async newest(): Promise<Date | undefined> {
    const [agency] = await this.reader.run<{ id: string }>({ face: true }, AGENCY);
    const last = agency && (await this.last({ agency: agency.id }));
    return last && new Date(last.endedAt);
  }
}
