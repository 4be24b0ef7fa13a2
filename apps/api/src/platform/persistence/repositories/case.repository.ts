import type { EntityManager } from 'typeorm';
import { type CaseColumns, type HeldCase, toHeld, toRow } from '../case.mapper.js';
import { CaseFileEntity } from '../entities/case-file.entity.js';

/** The files of the transaction's agency. */
export class CaseRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Locks the file until the transaction ends; every act begins with this. */
  async lock(id: string): Promise<HeldCase | undefined> {
    const sql = 'SELECT state, head FROM anjuan.case_file WHERE id = $1 FOR UPDATE';
    const [row] = await this.manager.query<Pick<CaseFileEntity, 'state' | 'head'>[]>(sql, [id]);
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
