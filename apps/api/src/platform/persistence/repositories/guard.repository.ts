import type { EntityManager } from 'typeorm';

/** Something that is counted against guessing, and how many failures it may have. */
export interface Guarded {
  readonly key: string;
  readonly most: number;
}

/** When it is, since when failures count, and until when a lock that begins now would last. */
export interface GuardTimes {
  readonly now: Date;
  readonly since: Date;
  readonly until: Date;
}

const COUNT = `INSERT INTO sign_in_guard AS g (agency_id, key, failures, since) VALUES ($1, $2, 1, $3)
  ON CONFLICT (agency_id, key) DO UPDATE SET locked_until = NULL,
    failures = CASE WHEN g.since < $4 OR g.locked_until <= $3 THEN 1 ELSE g.failures + 1 END,
    since = CASE WHEN g.since < $4 OR g.locked_until <= $3 THEN $3 ELSE g.since END
  WHERE coalesce(g.locked_until <= $3, g.since < $4 OR g.failures < $5) RETURNING key`;
const LOCK = `WITH locked AS (UPDATE sign_in_guard SET locked_until = $3
    WHERE agency_id = $1 AND key = $2 AND failures >= $4 AND locked_until IS NULL RETURNING key)
  SELECT key FROM locked`;
const TAKE_BACK = `UPDATE sign_in_guard SET failures = greatest(failures - 1, 0) WHERE agency_id = $1 AND key = $2`;
const FORGET = `WITH gone AS (DELETE FROM sign_in_guard WHERE agency_id = $1 AND key = $2 RETURNING locked_until)
  SELECT locked_until AS "until" FROM gone`;
const CLEAR = `DELETE FROM sign_in_guard WHERE since < $1 AND coalesce(locked_until, since) < $1`;

/** Failed sign-ins, counted in the database: they outlive a restart, and several servers count together. */
export class GuardRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Counts a try before it is made, so that many at once get no further than one after the other. @returns whether it may be made */
  async count({ key, most }: Guarded, { now, since }: GuardTimes): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(COUNT, [this.agency, key, now, since, most]);
    return rows.length > 0;
  }

  /** Locks what has failed too often. @returns whether it was locked by this */
  async lock({ key, most }: Guarded, { until }: GuardTimes): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(LOCK, [this.agency, key, until, most]);
    return rows.length > 0;
  }

  /** A try that was counted and did not fail. */
  async takeBack(key: string): Promise<void> {
    await this.manager.query(TAKE_BACK, [this.agency, key]);
  }

  /** Forgets every failure. @returns until when it was locked, if it was */
  async forget(key: string): Promise<Date | null> {
    const [row] = await this.manager.query<{ until: Date | null }[]>(FORGET, [this.agency, key]);
    return row?.until ?? null;
  }

  /** Clears away what nobody has touched since a day. */
  async clear(before: Date): Promise<void> {
    await this.manager.query(CLEAR, [before]);
  }
}
