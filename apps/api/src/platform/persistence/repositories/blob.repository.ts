import { type EntityManager, In } from 'typeorm';
import { EvidenceBlobEntity } from '../entities/evidence-blob.entity.js';

/** A copy that was made of an original, and is never taken for it. */
export interface DerivedCopy {
  readonly original: string;
  readonly kind: 'thumbnail';
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Program and version. */
  readonly madeBy: string;
  readonly madeAt: Date;
}

const ADD_COPY = `INSERT INTO derived_copy (agency_id, original, kind, digest, media_type, bytes, made_by, made_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING digest`;

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

  /** Notes a file; the same bytes again change nothing. @returns whether it was not known before */
  async add(row: Omit<EvidenceBlobEntity, 'agencyId'>): Promise<boolean> {
    const insert = this.manager.createQueryBuilder().insert().into(EvidenceBlobEntity);
    const { raw } = await insert
      .values({ ...row, agencyId: this.agency })
      .orIgnore()
      .returning('digest')
      .execute();
    return (raw as readonly unknown[]).length > 0;
  }

  /** Notes a copy made of a file; the first of its kind stays. @returns whether this is the first */
  async addCopy({ original, kind, digest, mediaType, bytes, madeBy, madeAt }: DerivedCopy): Promise<boolean> {
    const values = [this.agency, original, kind, digest, mediaType, bytes, madeBy, madeAt];
    const rows = await this.manager.query<unknown[]>(ADD_COPY, values);
    return rows.length > 0;
  }
}
