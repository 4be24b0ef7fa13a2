import type { EntityManager } from 'typeorm';
import { PublicationRecordEntity } from '../entities/publication-record.entity.js';

/** What the public sees, one row for each publication track. */
export class PublicationRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  find(fileId: string, track: string): Promise<PublicationRecordEntity | null> {
    return this.manager.findOneBy(PublicationRecordEntity, { fileId, track });
  }

  /** Writes the projection anew; it is derived from acts, so it may be replaced. */
  async put(row: Omit<PublicationRecordEntity, 'agencyId'>): Promise<void> {
    await this.manager.upsert(PublicationRecordEntity, { ...row, agencyId: this.agency } as object, ['id']);
  }
}
