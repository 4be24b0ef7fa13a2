import type { EntityManager } from 'typeorm';
import { type CaseColumns, type HeldCase, type HeldRow, toHeld, toRow } from '../case.mapper.js';
import { CaseFileEntity } from '../entities/case-file.entity.js';

const LOCK = `SELECT f.state, f.head, (SELECT e.sealed_at FROM anjuan.journal_entry e
  WHERE e.file_id = f.id AND e.seq = f.version) AS "sealedAt" FROM anjuan.case_file f WHERE f.id = $1 FOR UPDATE OF f`;

/** The files of the transaction's agency. */
export class CaseRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Locks the file until the transaction ends; every act begins with this. */
  async lock(id: string): Promise<HeldCase | undefined> {
    const [row] = await this.manager.query<HeldRow[]>(LOCK, [id]);
    return row && toHeld(row);
  }

  /** Whether the agency has this file. */
  exists(id: string): Promise<boolean> {
    return this.manager.existsBy(CaseFileEntity, { id });
  }

  /** Makes two openings of the same file wait for each other. */
  async lockUnborn(id: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  }

  async insert(held: HeldCase, columns: CaseColumns): Promise<void> {
    await this.manager.insert(CaseFileEntity, toRow(this.agency, held, columns) as object);
  }

  async update(held: HeldCase, columns: CaseColumns): Promise<void> {
    const { id, agencyId, ...row } = toRow(this.agency, held, columns);
    await this.manager.update(CaseFileEntity, { id, agencyId }, row as object);
  }
}
