import type { EntityManager } from 'typeorm';

/** A file opened for reading out of need. */
export interface EmergencyLook {
  readonly file: string;
  readonly person: string;
  readonly ground: string;
  readonly reason: string;
  readonly hours: number;
}

/** What somebody else made of it. */
export interface EmergencyVerdict {
  readonly at: Date;
  readonly by: string;
  readonly verdict: string;
  readonly remark: string | null;
}

const RECENT = `SELECT count(*)::int AS n FROM anjuan.emergency_look WHERE person_id = $1 AND at > now() - interval '1 day'`;
const ADD = `INSERT INTO anjuan.emergency_look (agency_id, file_id, person_id, ground, reason, at, until)
  VALUES ($1, $2, $3, $4, $5, now(), now() + make_interval(hours => $6)) RETURNING until`;
const REVIEW = `UPDATE anjuan.emergency_look SET reviewed_at = $2, reviewed_by = $3, verdict = $4, remark = $5
  WHERE id = $1 AND verdict IS NULL AND person_id <> $3`;

/** Emergency looks of the transaction's agency. They are added and reviewed once; nothing of them is taken back. */
export class EmergencyRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** How often a person has done so within a day; concurrent requests of the same person wait for each other. */
  async recent(person: string): Promise<number> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [person]);
    const [row] = await this.manager.query<{ n: number }[]>(RECENT, [person]);
    return row?.n ?? 0;
  }

  /** Opens the file by the database's own clock, which also closes it. @returns until when */
  async add({ file, person, ground, reason, hours }: EmergencyLook): Promise<Date> {
    const given = [this.agency, file, person, ground, reason, hours];
    const [row] = await this.manager.query<{ until: Date }[]>(ADD, given);
    if (!row) throw new Error('an opening was not kept');
    return row.until;
  }

  /** Whether there was one to review: not reviewed yet, and not the reviewer's own. */
  async review(id: string, { at, by, verdict, remark }: EmergencyVerdict): Promise<boolean> {
    const [, changed] = await this.manager.query<[unknown, number]>(REVIEW, [id, at, by, verdict, remark]);
    return changed > 0;
  }
}
