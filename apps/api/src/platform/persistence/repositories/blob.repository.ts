import { type EntityManager, In } from 'typeorm';
import { EvidenceBlobEntity } from '../entities/evidence-blob.entity.js';

/** Which uploaded files the agency has. */
export class BlobRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** The digests among the given ones that were uploaded. */
  async known(digests: readonly string[]): Promise<ReadonlySet<string>> {
    if (digests.length === 0) return new Set();
    const rows = await this.manager.find(EvidenceBlobEntity, {
      select: { digest: true, agencyId: true },
      where: { digest: In([...digests]) },
    });
    return new Set(rows.map((row) => row.digest));
  }

  find(digest: string): Promise<EvidenceBlobEntity | null> {
    return this.manager.findOneBy(EvidenceBlobEntity, { digest });
  }

  /** Notes an upload; the same bytes again change nothing. */
  async add(row: Omit<EvidenceBlobEntity, 'agencyId'>): Promise<void> {
    const insert = this.manager.createQueryBuilder().insert().into(EvidenceBlobEntity);
    await insert
      .values({ ...row, agencyId: this.agency })
      .orIgnore()
      .execute();
  }
}
