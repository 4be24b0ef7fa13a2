import { Injectable } from '@nestjs/common';
import type { AuditView } from '@anjuan/contract';
import { alarms } from '../platform/alarm.js';
import type { Context } from '../platform/context.js';
import { Reader } from '../platform/reads/reader.js';

const LAST = `SELECT started_at AS "startedAt", ended_at AS "endedAt", counted, differences, first
  FROM audit_run ORDER BY id DESC LIMIT 1`;
const AGENCY = 'SELECT agency_id AS id FROM agency ORDER BY agency_id LIMIT 1';

/** What the last audit found. */
@Injectable()
export class AuditQuery {
  constructor(private readonly reader: Reader) {}

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
