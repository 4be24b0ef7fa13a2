import type { EntityManager } from 'typeorm';

/** A resumable upload; `digest` is known once it has been taken in. */
export interface UploadRow {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly bytes: number;
  readonly declaredDigest: string | null;
  readonly declaredType: string | null;
  readonly startedAt: Date;
  readonly digest: string | null;
  readonly mediaType: string | null;
}

const COLUMNS = `id, person_id AS person, name, bytes::float8 AS bytes, declared_digest AS "declaredDigest",
  declared_type AS "declaredType", started_at AS "startedAt", digest, media_type AS "mediaType"`;
const START = `INSERT INTO upload (id, agency_id, person_id, name, bytes, declared_digest, declared_type, started_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const FIND = `SELECT ${COLUMNS} FROM upload WHERE id = $1 AND person_id = $2 AND started_at > $3`;
const FINISH = 'UPDATE upload SET digest = $2, media_type = $3 WHERE id = $1';
const FORGET = 'DELETE FROM upload WHERE id = $1';
const EXPIRE = 'DELETE FROM upload WHERE started_at <= $1 RETURNING id';

/** Resumable uploads of the agency. */
export class UploadRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  async start(row: Omit<UploadRow, 'digest' | 'mediaType'>): Promise<void> {
    const { id, person, name, bytes, declaredDigest, declaredType, startedAt } = row;
    await this.manager.query(START, [id, this.agency, person, name, bytes, declaredDigest, declaredType, startedAt]);
  }

  /** An upload of this person that was started after `since`. */
  async find(id: string, person: string, since: Date): Promise<UploadRow | undefined> {
    const [row] = await this.manager.query<UploadRow[]>(FIND, [id, person, since]);
    return row;
  }

  async finish(id: string, digest: string, mediaType: string): Promise<void> {
    await this.manager.query(FINISH, [id, digest, mediaType]);
  }

  async forget(id: string): Promise<void> {
    await this.manager.query(FORGET, [id]);
  }

  /** Forgets what was started before. @returns the ids forgotten */
  async expire(before: Date): Promise<readonly string[]> {
    const [rows] = await this.manager.query<[{ id: string }[], number]>(EXPIRE, [before]);
    return rows.map((row) => row.id);
  }
}
