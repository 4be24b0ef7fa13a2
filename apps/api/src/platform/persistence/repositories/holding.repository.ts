import type { EntityManager } from 'typeorm';
import type { Destroyed } from '@anjuan/procedure';

/** A file of evidence an entry names. */
export interface Use {
  readonly digest: string;
  readonly seq: number;
}

const LOCK = 'SELECT anjuan.lock_parts($1)';
/** What is stored of a file beside its journal, each list in order. What was destroyed before is not destroyed again. */
const HELD = `SELECT
  ARRAY(SELECT ref::text FROM personal_value WHERE file_id = $1 AND destroyed_at IS NULL ORDER BY 1) AS refs,
  (SELECT coalesce(json_agg(json_strip_nulls(json_build_object('id', d.id, 'hash', d.hash, 'pdf', r.digest)) ORDER BY d.id), '[]')
     FROM document d LEFT JOIN rendition r ON r.document_id = d.id WHERE d.file_id = $1 AND d.destroyed_at IS NULL) AS papers,
  ARRAY(SELECT digest FROM evidence_use WHERE file_id = $1 AND given_up_at IS NULL ORDER BY 1) AS files,
  ARRAY(SELECT DISTINCT c.digest FROM derived_copy c JOIN evidence_use u ON u.digest = c.original
     WHERE u.file_id = $1 AND u.given_up_at IS NULL AND c.destroyed_at IS NULL ORDER BY 1) AS copies`;
const DESTROY = 'SELECT anjuan.destroy_parts($1)';
const USE = `INSERT INTO evidence_use (agency_id, digest, file_id, seq)
  SELECT $1, u.digest, $2, u.seq FROM unnest($3::text[], $4::int[]) AS u (digest, seq)
    JOIN evidence_blob b ON b.digest = u.digest ON CONFLICT DO NOTHING`;
/** Whoever stores bytes, and whoever removes some, waits for the other. */
const ALONE = `SELECT pg_advisory_xact_lock(7306, hashtext($1))`;
const NEEDED = 'SELECT anjuan.bytes_needed($1) AS yes';
const DONE = 'UPDATE blob_removal SET done_at = $2 WHERE digest = $1 AND done_at IS NULL';

/** What is stored of files beside their journals, and how it ends. */
export class HoldingRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** What a destruction is about to destroy; until the transaction ends nothing is added to it. */
  async lock(fileId: string): Promise<Destroyed> {
    await this.manager.query(LOCK, [fileId]);
    const [held] = await this.manager.query<Destroyed[]>(HELD, [fileId]);
    if (!held) throw new Error('a query without FROM gives one row');
    return held;
  }

  /** Empties what the file's last entry destroys. @throws Error of the database unless that entry is a destruction */
  async destroy(fileId: string): Promise<void> {
    await this.manager.query(DESTROY, [fileId]);
  }

  /** Notes which files of evidence a file names from now on. */
  async use(fileId: string, uses: readonly Use[]): Promise<void> {
    if (uses.length === 0) return;
    const columns = [uses.map(({ digest }) => digest), uses.map(({ seq }) => seq)];
    await this.manager.query(USE, [this.agency, fileId, ...columns]);
  }

  /**
   * Ends a removal: the bytes go unless something needs them again. Nobody stores them meanwhile, so the store is waited for
   * inside of the transaction; should it fail to commit, the bytes are gone already and the next run finds nothing to remove.
   */
  async remove(digest: string, at: Date, bytes: () => Promise<void>): Promise<void> {
    await this.manager.query(ALONE, [digest]);
    const [needed] = await this.manager.query<{ yes: boolean }[]>(NEEDED, [digest]);
    if (!needed?.yes) await bytes();
    await this.manager.query(DONE, [digest, at]);
  }
}
