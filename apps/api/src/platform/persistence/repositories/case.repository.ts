import type { EntityManager } from 'typeorm';
import { type CaseColumns, type HeldCase, type HeldRow, toHeld, toRow } from '../case.mapper.js';
import { CaseFileEntity } from '../entities/case-file.entity.js';
import type { Rows } from '../rows.js';

/**
 * Whoever may act on a file is found by the lock; what the act then reads and writes is the office's, not the actor's to see, so
 * the same statement opens the transaction to all of it.
 */
const LOCK = `SELECT f.state, f.head, f.search_text AS "searchText", of_entries."sealedAt", of_entries.answered,
  set_config('app.sight', 'system', true) AS "forOffice" FROM anjuan.case_file f CROSS JOIN LATERAL (
    SELECT max(e.sealed_at) FILTER (WHERE e.seq = f.version) AS "sealedAt", coalesce(bool_or(e.idempotency_key = $2), false) AS answered
    FROM anjuan.journal_entry e WHERE e.file_id = f.id AND (e.seq = f.version OR e.idempotency_key = $2)) of_entries
  WHERE f.id = $1 FOR UPDATE OF f`;
const LOCK_UNBORN = `SELECT pg_advisory_xact_lock(hashtextextended($1, 0)), set_config('app.sight', 'system', true)`;

/** The files of the transaction's agency. */
export class CaseRepository {
  /** What is found of each locked file by its words, as it stands in the row. */
  private readonly searched = new Map<string, string>();

  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
    private readonly rows: Rows,
  ) {}

  /**
   * Locks the file until the transaction ends; every act begins with this.
   * @param key of a request: whether it was answered before is told with the file
   */
  async lock(id: string, key: string | null = null): Promise<HeldCase | undefined> {
    const [row] = await this.manager.query<HeldRow[]>(LOCK, [id, key]);
    if (row) this.searched.set(id, row.searchText);
    return row && toHeld(row);
  }

  /** Whether the agency has this file. */
  exists(id: string): Promise<boolean> {
    return this.manager.existsBy(CaseFileEntity, { id });
  }

  /** Makes two openings of the same file wait for each other. */
  async lockUnborn(id: string): Promise<void> {
    await this.manager.query(LOCK_UNBORN, [id]);
  }

  insert(held: HeldCase, columns: CaseColumns): Promise<void> {
    return this.rows.insert('case_file', toRow(this.agency, held, columns));
  }

  update(held: HeldCase, columns: CaseColumns): Promise<void> {
    const { id, agencyId: _agency, searchText, ...row } = toRow(this.agency, held, columns);
    // Its bigrams are computed anew whenever the text is named, and most acts do not change it.
    const changed = this.searched.get(id) === searchText ? row : { ...row, searchText };
    return this.rows.update('case_file', id, changed);
  }
}
