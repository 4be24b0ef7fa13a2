import type { EntityManager } from 'typeorm';

/** What one audit of an agency found, as it is kept. */
export interface AuditRow {
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Rows looked at, by table. */
  readonly counted: Readonly<Record<string, number>>;
  readonly differences: number;
  /** The first of them, in words. */
  readonly first: readonly object[];
}

const ADD = `INSERT INTO audit_run (agency_id, started_at, ended_at, counted, differences, first)
  VALUES ($1, $2, $3, $4, $5, $6)`;

/** Runs of the audit; only added to. */
export class AuditRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  async add({ startedAt, endedAt, counted, differences, first }: AuditRow): Promise<void> {
    const values = [this.agency, startedAt, endedAt, JSON.stringify(counted), differences, JSON.stringify(first)];
    await this.manager.query(ADD, values);
  }
}
